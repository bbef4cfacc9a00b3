package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real PostgreSQL server as a child process: durable, with passwords, reachable from this machine only. */
final class PostgresServer implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path home;
    private final Path data;
    private final Path log;
    private final int port;
    private final String password;
    private final UnprivilegedUser user;
    private ChildProcess process;

    private PostgresServer(Path home, DataFolder folder, int port, UnprivilegedUser user) {
        this.home = home;
        this.data = folder.path().resolve("postgres");
        this.log = folder.log("postgres");
        this.port = port;
        this.password = folder.secret("postgres-superuser");
        this.user = user;
    }

    /** Ends a server that a killed launcher left behind: it still owns the data folder and the port. */
    static void endLeftOver(Path cache, DataFolder folder) throws IOException, InterruptedException {
        var pidFile = folder.path().resolve("postgres/postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var isPostgres = ProcessHandle.of(pid).flatMap(handle -> handle.info().command()).filter(command -> command.contains("postgres"));
        if (isPostgres.isEmpty()) return;
        new PostgresServer(PostgresBinaries.unpack(cache), folder, 0, UnprivilegedUser.forThisMachine()).stop();
    }

    static PostgresServer start(StackSettings settings, DataFolder folder, Parts parts) throws IOException, InterruptedException {
        var home = PostgresBinaries.unpack(settings.cache());
        var server = new PostgresServer(home, folder, settings.postgresPort(), UnprivilegedUser.forThisMachine());
        if (!Files.exists(server.data)) server.initialise();
        server.spawn(settings.durable(), folder);
        parts.add(server);
        server.awaitConnection();
        return server;
    }

    /** In a folder aside, renamed when complete: an interrupted start must not leave half a database. */
    private void initialise() throws IOException, InterruptedException {
        var aside = Files.createTempDirectory(data.getParent(), "postgres-initialising");
        var passwordFile = Files.createTempFile(data.getParent(), "postgres-password", "");
        try {
            Files.writeString(passwordFile, password);
            user.own(aside, passwordFile);
            run("initdb", List.of("-D", aside.toString(), "-U", SUPERUSER, "-A", "scram-sha-256", "--pwfile=" + passwordFile,
                    "-E", "UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=und"));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(aside, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void spawn(boolean durable, DataFolder folder) throws IOException {
        var arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        var settings = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200",
                "shared_preload_libraries=pg_stat_statements", "jit=off", "timezone=UTC",
                "log_error_verbosity=terse")); // the log does not quote rows that break a rule
        if (!durable) settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        for (var setting : settings) arguments.addAll(List.of("-c", setting));
        process = ChildProcess.start("postgres", new ProcessBuilder(user.command(program("postgres"), arguments)), folder);
    }

    private void awaitConnection() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = connect(SUPERUSER)) {
                return;
            } catch (SQLException e) {
                if (!process.isRunning() || System.nanoTime() > deadline) {
                    throw process.failure();
                }
                Thread.sleep(25);
            }
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String password() {
        return password;
    }

    long pid() {
        return process.pid();
    }

    /** A fast stop: connections are closed, nothing is lost. The signal a process gets by default would wait for the clients. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isRunning()) stop();
        process.close();
    }

    private void stop() throws IOException, InterruptedException {
        run("pg_ctl", List.of("-D", data.toString(), "stop", "-m", "fast", "-w", "-t", "30"));
    }

    private void run(String program, List<String> arguments) throws IOException, InterruptedException {
        var result = CommandResult.run(user.command(program(program), arguments));
        if (result.succeeded()) return;
        Files.createDirectories(log.getParent());
        Files.writeString(log, result.output());
        throw StackFailure.ofPart("PostgreSQL (" + program + ")", result.output(), log);
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}

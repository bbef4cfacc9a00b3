package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Against the real server. */
@DisabledOnOs(OS.WINDOWS)
class PostgresServerTest {
    @TempDir
    Path data;

    @Test
    void whatWasWrittenIsThereAfterARestart() throws Exception {
        inServer(server -> {
            try (var connection = server.connect("postgres"); var statement = connection.createStatement()) {
                statement.execute("create table kept as select 42 as answer");
            }
        });
        inServer(server -> {
            try (var connection = server.connect("postgres");
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select answer from kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(42);
            }
        });
    }

    @Test
    void aDatabaseForATestHasTheExtensionsAndBelongsToItsOwner() throws Exception {
        inServer(server -> {
            try (var superuser = server.connect("postgres")) {
                Databases.createRole(superuser, "treffpunkt", "first");
                Databases.createRole(superuser, "treffpunkt", "second");
            }
            var url = Databases.createEmpty(server.url("postgres"), server.password(), "test_one", "treffpunkt");
            try (var connection = DriverManager.getConnection(url, "treffpunkt", "second"); var statement = connection.createStatement()) {
                statement.execute("create table offer (name text)");
                statement.execute("create index on offer using gin (name gin_trgm_ops)");
            }
            assertThatThrownBy(() -> DriverManager.getConnection(url, "treffpunkt", "first").close()).isInstanceOf(SQLException.class);
            try (var superuser = server.connect("postgres")) {
                Databases.dropTestDatabases(superuser);
            }
            assertThatThrownBy(() -> server.connect("test_one").close()).isInstanceOf(SQLException.class);
        });
    }

    @Test
    void sigtermLeavesNoOrphan() throws Exception {
        var launcher = launch();
        var postgres = postgresOf(launcher);
        launcher.destroy();
        assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(postgres.isAlive()).isFalse();
    }

    @Test
    void aKilledLauncherDoesNotBlockTheNextStart() throws Exception {
        var launcher = launch();
        var orphan = postgresOf(launcher);
        launcher.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();
        inServer(server -> orphan.onExit().get(20, TimeUnit.SECONDS)); // throws when it lives on
    }

    private interface Story {
        void tell(PostgresServer server) throws Exception;
    }

    private void inServer(Story story) throws Exception {
        var settings = PostgresOnly.settings(data);
        try (var parts = Parts.endedOnExit()) {
            var folder = parts.add(DataFolder.open(data));
            PostgresServer.endLeftOver(settings.cache(), folder);
            story.tell(PostgresServer.start(settings, folder, parts));
        }
    }

    private Process launch() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), PostgresOnly.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static ProcessHandle postgresOf(Process launcher) throws IOException {
        BufferedReader lines = launcher.inputReader();
        var line = lines.readLine();
        assertThat(line).startsWith("postgres ");
        return ProcessHandle.of(Long.parseLong(line.substring("postgres ".length()))).orElseThrow();
    }
}

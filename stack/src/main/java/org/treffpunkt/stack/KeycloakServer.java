package org.treffpunkt.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** A real Keycloak server as a child process, keeping its data in our PostgreSQL. */
final class KeycloakServer implements AutoCloseable {
    static final String REALM = "treffpunkt";
    static final String ADMINISTRATOR = "admin";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path home;
    private final DataFolder folder;
    private final StackSettings settings;
    private ChildProcess process;

    private KeycloakServer(Path home, DataFolder folder, StackSettings settings) {
        this.home = home;
        this.folder = folder;
        this.settings = settings;
    }

    /** Spawns the server and returns; {@link #awaitReady} waits for it, so that other parts can start meanwhile. */
    static KeycloakServer start(StackSettings settings, DataFolder folder, String databaseUrl, Parts parts, Progress progress)
            throws IOException, InterruptedException {
        var server = new KeycloakServer(unpackedHome(settings.cache()), folder, settings);
        server.buildOnce(parts, progress);
        server.placeRealm(RealmFile.withDemo(settings.root()));
        server.process = parts.add(server.spawn(databaseUrl));
        return server;
    }

    String url() {
        return "http://localhost:" + settings.keycloakPort();
    }

    String realmUrl() {
        return url() + "/realms/" + REALM;
    }

    /** With it the backend gets tokens of its own, to make accounts. */
    String backendSecret() {
        return folder.secret("treffpunkt-backend-client");
    }

    private Map<String, String> realmValues() {
        return Map.of("TREFFPUNKT_PUBLIC_BASE_URL", settings.publicBaseUrl(), "SMTP_PORT", Integer.toString(settings.smtpPort()));
    }

    long pid() {
        return process.pid();
    }

    void awaitReady() throws IOException, InterruptedException {
        HttpProbe.awaitAnswer(process, realmUrl() + "/.well-known/openid-configuration", PATIENCE);
        var realm = RealmFile.rendered(RealmFile.withDemo(settings.root()), realmValues());
        new RealmFollower(url(), folder.secret("keycloak-administrator"), backendSecret()).follow(realm, folder.path().resolve("realm-imported.json"));
    }

    @Override
    public void close() throws IOException {
        process.close();
    }

    /** Keycloak compiles its configuration once ("optimized"): later starts take seconds instead of a minute. */
    private void buildOnce(Parts parts, Progress progress) throws IOException, InterruptedException {
        var mark = home.resolve("data/built");
        Files.createDirectories(mark.getParent());
        try (var channel = FileChannel.open(home.resolve("data/build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = channel.lock()) {
            if (Files.exists(mark)) return;
            progress.step("Keycloak is being prepared (only this once)");
            var arguments = List.of("build", "--db=postgres", "--health-enabled=true", "--cache=local", "--features-disabled=kerberos,device-flow,ciba");
            var build = parts.add(ChildProcess.start("keycloak-build", command(arguments), folder));
            if (build.waitFor() != 0) throw build.failure();
            Files.writeString(mark, "");
        }
    }

    /** Keycloak fills the placeholders from its environment, so that stacks with other ports can share this folder. */
    private void placeRealm(JsonNode realm) throws IOException {
        var imports = home.resolve("data/import");
        Files.createDirectories(imports);
        var aside = Files.createTempFile(home.resolve("data"), "realm", ".json");
        Files.writeString(aside, realm.toPrettyString());
        Files.move(aside, imports.resolve(REALM + "-realm.json"), StandardCopyOption.ATOMIC_MOVE);
    }

    private ChildProcess spawn(String databaseUrl) throws IOException {
        var arguments = List.of("start", "--optimized", "--import-realm", "--http-enabled=true", "--http-host=127.0.0.1",
                "--http-port=" + settings.keycloakPort(), "--http-management-port=" + Ports.choose(0), "--hostname=" + url(),
                "--db-url=" + databaseUrl, "--db-username=keycloak", "--db-pool-max-size=20");
        return ChildProcess.start("keycloak", command(arguments), folder);
    }

    private ProcessBuilder command(List<String> arguments) {
        var windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        var command = new ArrayList<>(List.of(home.resolve(windows ? "bin/kc.bat" : "bin/kc.sh").toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        // Settings of the surrounding shell would be taken as Keycloak's own: it is built on Quarkus too.
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(realmValues());
        builder.environment().putAll(Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "KC_DB_PASSWORD", folder.secret("keycloak-database"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", folder.secret("keycloak-administrator"),
                "TREFFPUNKT_BACKEND_CLIENT_SECRET", backendSecret(),
                // For a quick start on a small machine; kc.sh asks for G1, which must be taken back first.
                "JAVA_OPTS_APPEND", "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1"));
        return builder;
    }

    private static Path unpackedHome(Path cache) throws IOException {
        var versions = new Properties();
        try (var in = KeycloakServer.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        }
        var home = cache.resolve("keycloak-" + versions.getProperty("keycloak"));
        if (Files.isDirectory(home)) return home;
        throw new StackFailure(StackFailure.UNAVAILABLE, "Keycloak is not unpacked in " + home + ": run make build.");
    }
}

package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** PostgreSQL with the databases of Treffpunkt and Keycloak, Keycloak itself, and a mailbox: all that the backend needs around it. */
public final class LocalStack implements AutoCloseable {
    static final String DATABASE = "treffpunkt";

    /** The role that the backend serves with: it owns nothing, so that what the schema forbids it stays forbidden. */
    static final String APPLICATION_ROLE = "treffpunkt_app";
    static final String APPLICATION_SECRET = "treffpunkt-app-database";

    private final StackSettings settings;
    private final DataFolder folder;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final Mailbox mailbox;
    private final Parts parts;

    private LocalStack(StackSettings settings, DataFolder folder, PostgresServer postgres, KeycloakServer keycloak, Mailbox mailbox, Parts parts) {
        this.settings = settings;
        this.folder = folder;
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.mailbox = mailbox;
        this.parts = parts;
    }

    /** A stack that is ready to be used, ended by {@link #close} or with this process. */
    public static LocalStack start(StackSettings wanted) throws IOException, InterruptedException, SQLException {
        var stack = spawn(wanted, Progress.on(System.out), Parts.endedOnExit());
        stack.awaitReady();
        return stack;
    }

    /** PostgreSQL is up when this returns; Keycloak may still be starting. */
    static LocalStack spawn(StackSettings wanted, Progress progress, Parts parts) throws IOException, InterruptedException, SQLException {
        var folder = parts.add(DataFolder.open(wanted.data()));
        endLeftOvers(wanted.cache(), folder, progress);
        Ports.requireFree("PostgreSQL", wanted.postgresPort(), "PG_PORT");
        Ports.requireFree("Keycloak", wanted.keycloakPort(), "KC_PORT");
        Ports.requireFree("the application", wanted.applicationPort(), "APP_PORT");
        Ports.requireFree("the mailbox (SMTP)", wanted.smtpPort(), "SMTP_PORT");
        Ports.requireFree("the mailbox (web)", wanted.mailboxPort(), "MAILBOX_PORT");
        var settings = wanted.withPortsChosen();
        var postgres = PostgresServer.start(settings, folder, parts);
        prepareDatabases(postgres, folder, settings.durable());
        progress.step("PostgreSQL is ready on port " + settings.postgresPort());
        var mailbox = parts.add(Mailbox.start(settings.smtpPort(), settings.mailboxPort()));
        var keycloak = KeycloakServer.start(settings, folder, postgres.url("keycloak"), parts, progress);
        return new LocalStack(settings, folder, postgres, keycloak, mailbox, parts);
    }

    void awaitReady() throws IOException, InterruptedException {
        keycloak.awaitReady();
    }

    /** What the backend reads from its environment. */
    public Map<String, String> environment() {
        var environment = new TreeMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.url(DATABASE),
                "QUARKUS_DATASOURCE_USERNAME", APPLICATION_ROLE,
                "QUARKUS_DATASOURCE_PASSWORD", folder.secret(APPLICATION_SECRET),
                "QUARKUS_FLYWAY_USERNAME", DATABASE,
                "QUARKUS_FLYWAY_PASSWORD", folder.secret("treffpunkt-database"),
                "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realmUrl(),
                "QUARKUS_HTTP_PORT", Integer.toString(settings.applicationPort()),
                "TREFFPUNKT_PUBLIC_BASE_URL", settings.publicBaseUrl(),
                "TREFFPUNKT_ISSUER_ORIGIN", keycloak.url(),
                "TREFFPUNKT_WEB_ROOT", webRoot().toString()));
        environment.put("TREFFPUNKT_PEOPLE_CLIENTS", RealmFile.PEOPLE_CLIENTS);
        // Beside the data, not within what a save of the database holds.
        environment.put("TREFFPUNKT_ERASURE_JOURNAL", settings.data().resolve("erasures.journal").toAbsolutePath().toString());
        environment.put("TREFFPUNKT_BACKEND_CLIENT_SECRET", keycloak.backendSecret());
        environment.putAll(mailbox.environment());
        return environment;
    }

    public String superuserPassword() {
        return postgres.password();
    }

    public String issuer() {
        return keycloak.realmUrl();
    }

    /** Where the mails that were sent can be read. */
    public String mailboxUrl() {
        return mailbox.url();
    }

    StackSettings settings() {
        return settings;
    }

    DataFolder folder() {
        return folder;
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    PostgresServer postgres() {
        return postgres;
    }

    Parts parts() {
        return parts;
    }

    @Override
    public void close() {
        parts.close();
    }

    private Path webRoot() {
        return settings.root().resolve("frontend/dist");
    }

    private static void prepareDatabases(PostgresServer postgres, DataFolder folder, boolean durable) throws SQLException {
        try (var superuser = postgres.connect(PostgresServer.SUPERUSER)) {
            Databases.createRole(superuser, DATABASE, folder.secret("treffpunkt-database"));
            Databases.createDatabase(superuser, DATABASE, DATABASE);
            Databases.createRole(superuser, APPLICATION_ROLE, folder.secret(APPLICATION_SECRET));
            Databases.createRole(superuser, "keycloak", folder.secret("keycloak-database"));
            Databases.createDatabase(superuser, "keycloak", "keycloak");
            if (!durable) Databases.dropTestDatabases(superuser);
        }
        try (var superuser = postgres.connect(DATABASE)) {
            Databases.createExtensions(superuser);
        }
    }

    /** In the order of their dependence: whoever is ended first has no chance to complain about the others. */
    private static void endLeftOvers(Path cache, DataFolder folder, Progress progress) throws IOException, InterruptedException {
        for (var part : new String[] {"command", "backend", "keycloak-build", "keycloak"}) {
            ChildProcess.endLeftOver(folder.pidFile(part))
                    .ifPresent(pid -> progress.step("Ended what an earlier run left behind: " + part + " (process " + pid + ")"));
        }
        PostgresServer.endLeftOver(cache, folder);
    }
}

package org.treffpunkt.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treffpunkt.stack.LocalStack;
import org.treffpunkt.stack.Mailbox;
import org.treffpunkt.stack.StackSettings;

/** Real PostgreSQL and Keycloak for the tests: the ones given by the environment, else started here. Each test JVM has a database of its own. */
public class RealStack implements QuarkusTestResourceLifecycleManager {
    static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "btree_gist", "btree_gin");
    /** What the backend under test logs, below the folder of the module. */
    public static final String LOG = "target/backend.log";

    private LocalStack started;
    private Mailbox mailbox;

    @Override
    public Map<String, String> start() {
        try {
            Map<String, String> environment = System.getenv();
            if (!environment.containsKey("QUARKUS_DATASOURCE_JDBC_URL")) {
                started = LocalStack.start(StackSettings.forTests());
                environment = new HashMap<>(started.environment());
                environment.put("TREFFPUNKT_STACK_ADMIN_PASSWORD", started.superuserPassword());
                environment.put("TREFFPUNKT_MAILBOX_URL", started.mailboxUrl());
            }
            if (!environment.containsKey("QUARKUS_FLYWAY_USERNAME")) environment = withTwoRoles(environment);
            var settings = new HashMap<>(mailSettings(environment));
            settings.putAll(Map.of(
                    "quarkus.datasource.jdbc.url", freshDatabase(environment),
                    "quarkus.datasource.username", environment.get("QUARKUS_DATASOURCE_USERNAME"),
                    "quarkus.datasource.password", environment.get("QUARKUS_DATASOURCE_PASSWORD"),
                    "quarkus.flyway.username", environment.get("QUARKUS_FLYWAY_USERNAME"),
                    "quarkus.flyway.password", environment.get("QUARKUS_FLYWAY_PASSWORD"),
                    "treffpunkt.test.superuser-password", environment.get("TREFFPUNKT_STACK_ADMIN_PASSWORD"),
                    "quarkus.oidc.auth-server-url", environment.get("QUARKUS_OIDC_AUTH_SERVER_URL"),
                    "treffpunkt.people-clients", "treffpunkt-web,treffpunkt-mobile,treffpunkt-test",
                    "quarkus.http.test-port", "0"));
            settings.put("treffpunkt.erasure.journal", freshJournal());
            settings.put("treffpunkt.data-links.per-hour-and-address", "1000");
            settings.put("treffpunkt.registrations.guests-per-hour-and-address", "1000");
            settings.put("quarkus.log.file.enabled", "true");
            settings.put("quarkus.log.file.path", LOG);
            return settings;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (started != null) started.close();
        if (mailbox != null) mailbox.close();
    }

    /** Mails go to the mailbox of the stack; beside a stack that has none, to one of this JVM. */
    private Map<String, String> mailSettings(Map<String, String> environment) throws IOException {
        if (!environment.containsKey("TREFFPUNKT_MAILBOX_URL")) {
            mailbox = Mailbox.start(0, 0);
            environment = new HashMap<>(mailbox.environment());
            environment.put("TREFFPUNKT_MAILBOX_URL", mailbox.url());
        }
        return Map.of(
                "quarkus.mailer.host", environment.get("QUARKUS_MAILER_HOST"),
                "quarkus.mailer.port", environment.get("QUARKUS_MAILER_PORT"),
                "quarkus.mailer.start-tls", environment.get("QUARKUS_MAILER_START_TLS"),
                "treffpunkt.backend-client-secret", environment.getOrDefault("TREFFPUNKT_BACKEND_CLIENT_SECRET", "none"),
                "treffpunkt.test.mailbox-url", environment.get("TREFFPUNKT_MAILBOX_URL"));
    }

    /** For a server that only knows the role that owns the schema: the one that serves is made beside it, with the same password. */
    private static Map<String, String> withTwoRoles(Map<String, String> environment) throws SQLException {
        String url = environment.get("QUARKUS_DATASOURCE_JDBC_URL");
        String password = environment.get("QUARKUS_DATASOURCE_PASSWORD");
        execute(environment, url, "do $$ begin create role treffpunkt_app login password '" + password + "'; exception when duplicate_object or unique_violation then null; end $$");
        var both = new HashMap<>(environment);
        both.put("QUARKUS_FLYWAY_USERNAME", environment.get("QUARKUS_DATASOURCE_USERNAME"));
        both.put("QUARKUS_FLYWAY_PASSWORD", password);
        both.put("QUARKUS_DATASOURCE_USERNAME", "treffpunkt_app");
        return both;
    }

    /** Of this JVM's database alone. */
    private static String freshJournal() throws IOException {
        var file = Path.of("target", "erasures-" + ProcessHandle.current().pid() + ".journal");
        Files.deleteIfExists(file);
        return file.toString();
    }

    private static String freshDatabase(Map<String, String> environment) throws SQLException {
        String given = environment.get("QUARKUS_DATASOURCE_JDBC_URL");
        String server = given.substring(0, given.lastIndexOf('/') + 1);
        String database = "test_" + ProcessHandle.current().pid();
        String owner = environment.get("QUARKUS_FLYWAY_USERNAME");
        execute(environment, server + "postgres", "drop database if exists " + database + " with (force)", "create database " + database + " owner " + owner);
        for (String extension : EXTENSIONS) execute(environment, server + database, "create extension if not exists " + extension);
        return server + database;
    }

    private static void execute(Map<String, String> environment, String url, String... commands) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", environment.get("TREFFPUNKT_STACK_ADMIN_PASSWORD"));
                var statement = connection.createStatement()) {
            for (String command : commands) statement.execute(command);
        }
    }
}

package org.treffpunkt.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * All that a database holds, as `pg_dump` would save it, which the PostgreSQL of the tests does not bring: every row of every table, by the same `copy ... to stdout`. Besides, the tables of the catalogue, which
 * `pg_dump` leaves out: statistics of the planner quote values too.
 */
public final class Dump {
    private static final String TABLES = "select quote_ident(nspname) || '.' || quote_ident(relname) from pg_class join pg_namespace on pg_namespace.oid = relnamespace "
            + "where relkind in ('r', 'm') and relpersistence = 'p' and nspname <> 'information_schema' order by 1";

    private final Map<String, byte[]> tables = new LinkedHashMap<>();

    private Dump() {}

    /** Of the database of the backend under test. */
    public static Dump now() throws SQLException, IOException {
        return of(url());
    }

    public static Dump of(String url) throws SQLException, IOException {
        var dump = new Dump();
        try (var connection = superuser(url); var statement = connection.createStatement(); var rows = statement.executeQuery(TABLES)) {
            var names = new ArrayList<String>();
            while (rows.next()) names.add(rows.getString(1));
            for (String name : names) {
                var content = new ByteArrayOutputStream();
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + name + " to stdout", content);
                dump.tables.put(name, content.toByteArray());
            }
        }
        return dump;
    }

    /** The lines that hold a word, in whatever case, each with the table it is in. */
    public List<String> linesWith(String word) {
        var found = new ArrayList<String>();
        tables.forEach((table, content) -> new String(content, StandardCharsets.UTF_8).lines().filter(line -> line.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                .forEach(line -> found.add(table + ": " + line)));
        return found;
    }

    /** A new database with this in it, as after a save was brought back; gives its address. */
    public String restore(String name) throws SQLException, IOException {
        String server = url().substring(0, url().lastIndexOf('/') + 1);
        try (var connection = superuser(server + "postgres")) {
            execute(connection, "drop database if exists " + name + " with (force)", "create database " + name + " owner " + configured("quarkus.flyway.username"));
        }
        try (var connection = superuser(server + name)) {
            for (String extension : RealStack.EXTENSIONS) execute(connection, "create extension if not exists " + extension);
        }
        Flyway.configure().dataSource(server + name, configured("quarkus.flyway.username"), configured("quarkus.flyway.password")).placeholders(Map.of("application_role", configured("quarkus.datasource.username")))
                .locations("classpath:db/migration").load().migrate();
        try (var connection = superuser(server + name)) {
            execute(connection, "set session_replication_role = replica");
            var own = tables.keySet().stream().filter(table -> table.startsWith("public.") && !table.equals("public.flyway_schema_history")).toList();
            execute(connection, "truncate " + String.join(", ", own));
            for (String table : own) connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", new ByteArrayInputStream(tables.get(table)));
            execute(connection, "select setval('audit_number', (select coalesce(max(number), 1) from audit_record))");
        }
        return server + name;
    }

    private static Connection superuser(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", configured("treffpunkt.test.superuser-password"));
    }

    private static void execute(Connection connection, String... commands) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String command : commands) statement.execute(command);
        }
    }

    private static String url() {
        return configured("quarkus.datasource.jdbc.url");
    }

    private static String configured(String property) {
        return ConfigProvider.getConfig().getValue(property, String.class);
    }
}

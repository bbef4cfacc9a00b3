package org.treffpunkt.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The roles and databases that the parts need. Made by the superuser, so that the application never has to be one. */
public final class Databases {
    private static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "btree_gist", "btree_gin");

    private Databases() {}

    /** The password is set at each start: it is the one kept beside the data, also when the folder was put together by hand. */
    static void createRole(Connection superuser, String role, String password) throws SQLException {
        var exists = exists(superuser, "select from pg_roles where rolname = ?", role);
        execute(superuser, (exists ? "alter" : "create") + " role " + quoted(role) + " login password '" + password.replace("'", "''") + "'");
    }

    static void createDatabase(Connection superuser, String name, String owner) throws SQLException {
        if (exists(superuser, "select from pg_database where datname = ?", name)) return;
        execute(superuser, "create database " + quoted(name) + " owner " + quoted(owner));
    }

    /** Test JVMs that were ended have left theirs; nobody else uses such a name. */
    static void dropTestDatabases(Connection superuser) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
            while (rows.next()) names.add(rows.getString(1));
        }
        for (var name : names) execute(superuser, "drop database " + quoted(name) + " with (force)");
    }

    /** The extensions that Treffpunkt's migrations expect to find in their database. */
    static void createExtensions(Connection superuserInDatabase) throws SQLException {
        for (var extension : EXTENSIONS) execute(superuserInDatabase, "create extension if not exists " + extension);
    }

    /**
     * An empty database, named {@code test_...}, for one test JVM, so that test JVMs never share rows.
     *
     * @param anyUrl JDBC address of any database of the server
     * @return JDBC address of the new one
     */
    public static String createEmpty(String anyUrl, String superuserPassword, String name, String owner) {
        var server = anyUrl.substring(0, anyUrl.lastIndexOf('/') + 1);
        try {
            try (var connection = DriverManager.getConnection(server + PostgresServer.SUPERUSER, PostgresServer.SUPERUSER, superuserPassword)) {
                execute(connection, "drop database if exists " + quoted(name) + " with (force)");
                createDatabase(connection, name, owner);
            }
            try (var connection = DriverManager.getConnection(server + name, PostgresServer.SUPERUSER, superuserPassword)) {
                createExtensions(connection);
            }
            return server + name;
        } catch (SQLException e) {
            throw new IllegalStateException("The test database " + name + " could not be made", e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}

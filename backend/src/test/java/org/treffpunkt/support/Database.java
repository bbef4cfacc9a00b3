package org.treffpunkt.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the backend under test, past the backend: with the role that serves, as whoever got hold of its password, or as a superuser. */
public final class Database implements AutoCloseable {
    private final Connection connection;

    private Database(String username, String password) throws SQLException {
        connection = DriverManager.getConnection(configured("quarkus.datasource.jdbc.url"), username, password);
        connection.setAutoCommit(false);
    }

    /** What is done is undone when it is closed, unless it was committed. */
    public static Database asTheRoleThatServes() throws SQLException {
        return new Database(configured("quarkus.datasource.username"), configured("quarkus.datasource.password"));
    }

    public static Database asSuperuser() throws SQLException {
        return new Database("postgres", configured("treffpunkt.test.superuser-password"));
    }

    /** As the backend says for whom it asks. */
    public Database onBehalfOf(String username) throws SQLException {
        return onBehalfOf(Fixture.subjectOf(username), false);
    }

    public Database onBehalfOf(String subject, boolean administrator) throws SQLException {
        ask("select set_config('treffpunkt.subject', '" + subject + "', true), set_config('treffpunkt.platform_administrator', '" + administrator + "', true)");
        return this;
    }

    /** The first column of all rows. */
    public List<String> ask(String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) answers.add(rows.getString(1));
            return answers;
        }
    }

    /** Says how many rows it changed. */
    public int change(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(command);
        }
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private static String configured(String property) {
        return ConfigProvider.getConfig().getValue(property, String.class);
    }
}

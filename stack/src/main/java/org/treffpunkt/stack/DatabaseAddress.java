package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The database of the running Treffpunkt of this machine, or the one that the backend's variables name, with the role that serves. */
record DatabaseAddress(String url, String username, String password) {
    static DatabaseAddress of(Map<String, String> environment) throws IOException {
        if (environment.containsKey("QUARKUS_DATASOURCE_JDBC_URL"))
            return new DatabaseAddress(
                    environment.get("QUARKUS_DATASOURCE_JDBC_URL"), environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", ""), environment.getOrDefault("QUARKUS_DATASOURCE_PASSWORD", ""));
        var settings = StackSettings.of(environment);
        Path secret = settings.data().resolve("secrets").resolve(LocalStack.APPLICATION_SECRET);
        if (!Files.exists(secret)) throw unreachable();
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port(settings) + "/" + LocalStack.DATABASE, LocalStack.APPLICATION_ROLE, Files.readString(secret));
    }

    /** The one that the running server took, which may have been any free one. */
    private static String port(StackSettings settings) throws IOException {
        Path running = settings.data().resolve("postgres/postmaster.pid");
        return Files.exists(running) ? Files.readAllLines(running).get(3).strip() : Integer.toString(settings.postgresPort());
    }

    Connection connect() {
        try {
            return DriverManager.getConnection(url, username, password);
        } catch (SQLException e) {
            throw unreachable();
        }
    }

    private static StackFailure unreachable() {
        return new StackFailure(StackFailure.UNAVAILABLE, "There is no database to ask: start Treffpunkt (make run), or set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD.");
    }
}

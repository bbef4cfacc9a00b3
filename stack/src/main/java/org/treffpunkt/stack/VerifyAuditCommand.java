package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code verify-audit}: asks the database whether somebody changed the audit past the program. The one of {@code run}, or the one that the backend's variables name. */
record VerifyAuditCommand(String url, String username, String password) {
    private static final int TAMPERED = 1;

    static VerifyAuditCommand of(Map<String, String> environment) throws IOException {
        if (environment.containsKey("QUARKUS_DATASOURCE_JDBC_URL"))
            return new VerifyAuditCommand(
                    environment.get("QUARKUS_DATASOURCE_JDBC_URL"), environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", ""), environment.getOrDefault("QUARKUS_DATASOURCE_PASSWORD", ""));
        var settings = StackSettings.of(environment);
        Path secret = settings.data().resolve("secrets").resolve(LocalStack.APPLICATION_SECRET);
        if (!Files.exists(secret)) throw unreachable();
        return new VerifyAuditCommand("jdbc:postgresql://127.0.0.1:" + port(settings) + "/" + LocalStack.DATABASE, LocalStack.APPLICATION_ROLE, Files.readString(secret));
    }

    /** The one that the running server took, which may have been any free one. */
    private static String port(StackSettings settings) throws IOException {
        Path running = settings.data().resolve("postgres/postmaster.pid");
        return Files.exists(running) ? Files.readAllLines(running).get(3).strip() : Integer.toString(settings.postgresPort());
    }

    int run(Progress progress) throws SQLException {
        try (var connection = connect()) {
            var faults = ask(connection, "select format('%s %s: %s', place, number, fault) from audit_faults()");
            faults.forEach(progress::say);
            progress.say(ask(connection, """
                    select format('%s entries, %s of them not sealed yet; last seal: %s', count(*),
                        count(*) filter (where number > (select coalesce(max(upper(records)), 1) - 1 from audit_seal)),
                        coalesce((select number || ' ' || encode(hash, 'hex') from audit_seal order by number desc limit 1), 'none'))
                    from audit_record""").getFirst());
            progress.say(faults.isEmpty() ? "The audit is intact." : "The audit was changed past the program; the first place is named first.");
            return faults.isEmpty() ? 0 : TAMPERED;
        }
    }

    private Connection connect() {
        try {
            return DriverManager.getConnection(url, username, password);
        } catch (SQLException e) {
            throw unreachable();
        }
    }

    private static List<String> ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) answers.add(rows.getString(1));
            return answers;
        }
    }

    private static StackFailure unreachable() {
        return new StackFailure(StackFailure.UNAVAILABLE, "There is no database to verify: start Treffpunkt (make run), or set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD.");
    }
}

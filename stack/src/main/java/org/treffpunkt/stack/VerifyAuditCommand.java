package org.treffpunkt.stack;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code verify-audit}: asks the database whether somebody changed the audit past the program. */
record VerifyAuditCommand(DatabaseAddress database) {
    private static final int TAMPERED = 1;

    static VerifyAuditCommand of(Map<String, String> environment) throws IOException {
        return new VerifyAuditCommand(DatabaseAddress.of(environment));
    }

    int run(Progress progress) throws SQLException {
        try (var connection = database.connect()) {
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

    private static List<String> ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) answers.add(rows.getString(1));
            return answers;
        }
    }
}

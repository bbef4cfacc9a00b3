package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * {@code replay-erasures FILE}: erases again in a database that was brought back from a save whom the journal of the backend names. The backend does the same when it starts; this is for a
 * database that nothing serves, such as a copy. Accounts are left to the backend, which can sign them out for good.
 */
record ReplayErasuresCommand(DatabaseAddress database, Path journal) {
    private static final String ERASE = "select erase_person(cast(? as uuid), ?, null, null) is not null where not exists (select from erasure where person_id = cast(? as uuid))";

    static ReplayErasuresCommand of(List<String> arguments, Map<String, String> environment, StackFailure usage) throws IOException {
        if (arguments.size() != 1) throw usage;
        return new ReplayErasuresCommand(DatabaseAddress.of(environment), Path.of(arguments.getFirst()));
    }

    int run(Progress progress) throws IOException, SQLException {
        int erased = 0;
        int accounts = 0;
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            for (String line : lines()) {
                var words = line.strip().split(" ");
                if (words.length != 3) throw new StackFailure(StackFailure.SOFTWARE, "This is no journal of erasures: " + journal);
                if (words[1].equals("ACCOUNT")) accounts++;
                else if (erase(connection, words[2], words[1].equals("PERSON-AND-FAMILY-NAME"))) erased++;
                connection.commit();
            }
        }
        progress.say(erased + " persons were erased again.");
        if (accounts > 0) progress.say(accounts + " accounts are erased by the backend when it starts with this journal, as far as they are there.");
        return 0;
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(journal).stream().filter(line -> !line.isBlank()).toList();
        } catch (NoSuchFileException e) {
            throw new StackFailure(StackFailure.USAGE, "There is no file " + journal + ".");
        }
    }

    private static boolean erase(Connection connection, String person, boolean familyNameAlone) throws SQLException {
        try (var statement = connection.prepareStatement(ERASE)) {
            statement.setString(1, person);
            statement.setBoolean(2, familyNameAlone);
            statement.setString(3, person);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}

package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which reference records are already loaded, and where: a load that was interrupted days ago goes on without loading any twice. */
final class LoadJournal {
    private final Optional<Path> file;
    private final Map<String, String> addresses = new HashMap<>();

    private LoadJournal(Optional<Path> file) {
        this.file = file;
    }

    static LoadJournal in(Path file) throws IOException {
        var journal = new LoadJournal(Optional.of(file));
        if (!Files.exists(file)) return journal;
        for (var line : Files.readAllLines(file)) {
            var words = line.split("\t", 2);
            if (words.length == 2) journal.addresses.put(words[0], words[1]);
        }
        return journal;
    }

    /** For a load into a database that is known to be empty. */
    static LoadJournal none() {
        return new LoadJournal(Optional.empty());
    }

    Optional<String> address(String key) {
        return Optional.ofNullable(addresses.get(key));
    }

    void note(String key, String address) throws IOException {
        addresses.put(key, address);
        if (file.isEmpty()) return;
        Files.writeString(file.get(), key + "\t" + address + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

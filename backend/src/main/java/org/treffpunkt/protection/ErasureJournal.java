package org.treffpunkt.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The erasures in a file outside the database, one line each: when, what, and whom by an id that tells nothing without the data. Whoever saves the database does not bring this file back to
 * an earlier state. A line is on the disk before the erasure is committed; at worst something is erased again that was not.
 */
@ApplicationScoped
class ErasureJournal {
    private final Path file;
    private final Clock clock;

    ErasureJournal(@ConfigProperty(name = "treffpunkt.erasure.journal") String file, Clock clock) {
        this.file = Path.of(file).toAbsolutePath();
        this.clock = clock;
    }

    void addPerson(UUID person, boolean familyNameAlone) {
        add((familyNameAlone ? "PERSON-AND-FAMILY-NAME " : "PERSON ") + person);
    }

    void addAccount(String subject) {
        add("ACCOUNT " + subject);
    }

    /** Written by one call, so that several instances of the backend may share the file. */
    private void add(String entry) {
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap((clock.instant() + " " + entry + "\n").getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The journal of erasures cannot be written: set TREFFPUNKT_ERASURE_JOURNAL to a file that can (docs/operations.md, \"Erasures\").", e);
        }
    }

    List<Entry> entries() {
        try {
            return Files.exists(file) ? Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(Entry::parse).toList() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was erased. */
    enum Kind { PERSON, PERSON_AND_FAMILY_NAME, ACCOUNT }

    /** A line. */
    record Entry(Kind kind, String whom) {
        static Entry parse(String line) {
            var words = line.strip().split(" ");
            if (words.length != 3) throw new IllegalStateException("The journal of erasures has a line that is none: " + line);
            return new Entry(Kind.valueOf(words[1].replace('-', '_')), words[2]);
        }
    }
}

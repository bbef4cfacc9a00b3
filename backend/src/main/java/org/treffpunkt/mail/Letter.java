package org.treffpunkt.mail;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says. Plain text and HTML are made of the same letter, so that they cannot differ.
 *
 * @param quote what somebody wrote themselves, set apart from what we say
 * @param action the one thing to do
 * @param remarks below it, smaller: until when it holds, what if it was not meant for the reader
 */
public record Letter(String subject, String greeting, List<String> paragraphs, @Nullable String quote, @Nullable Action action, List<String> remarks) {
    private static final int LONGEST_SUBJECT = 200;

    /** A link that looks like a button. */
    public record Action(String label, URI address) {}

    public Letter {
        // Names that people chose come into the subject: it is one line whatever they hold.
        subject = subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (subject.length() > LONGEST_SUBJECT) subject = subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    /** The quote as plain text shows one. */
    public @Nullable String quotedLines() {
        return quote == null ? null : quote.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }
}

package org.treffpunkt.meeting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;

/** Brings together what two people made of the same text, line by line, as version control does (ADR 26). */
final class NoteMerge {
    private NoteMerge() {}

    /** Nothing where both changed the same lines. */
    static Optional<String> of(String base, String one, String other) {
        // Git sees an empty text as a file that was deleted: whatever another one then writes would conflict with it.
        if (one.equals(base) || one.equals(other)) return Optional.of(other);
        if (other.equals(base)) return Optional.of(one);
        var merged = new MergeAlgorithm().merge(RawTextComparator.DEFAULT, lines(base), lines(one), lines(other));
        if (merged.containsConflicts()) return Optional.empty();
        var text = new ByteArrayOutputStream();
        try {
            new MergeFormatter().formatMerge(text, merged, List.of("", "", ""), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String whole = text.toString(StandardCharsets.UTF_8);
        return Optional.of(whole.endsWith("\n") ? whole.substring(0, whole.length() - 1) : whole);
    }

    /** Each line with its end: otherwise the last one would differ when another one follows. */
    private static RawText lines(String text) {
        return new RawText(text.isEmpty() ? new byte[0] : (text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

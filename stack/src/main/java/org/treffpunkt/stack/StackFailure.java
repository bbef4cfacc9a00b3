package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Something a person must put right: shown as one sentence that says what to do, never as a stack trace. */
public final class StackFailure extends RuntimeException {
    /** Exit codes as sysexits.h names them, so that scripts can tell the cases apart. */
    static final int USAGE = 64;

    static final int UNAVAILABLE = 69;
    static final int SOFTWARE = 70;
    static final int DISK_FULL = 74;
    static final int IN_USE = 75;

    private static final long serialVersionUID = 1;
    private static final String NO_SPACE = "No space left on device";

    private final int exitCode;

    StackFailure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    static StackFailure diskFull(Path folder) {
        return new StackFailure(DISK_FULL, "The disk is full (" + folder + "): free some space, then start again. Nothing that was saved is lost.");
    }

    /** The sentence for what went wrong while a part was prepared or started; {@code output} is what the part said. */
    static StackFailure ofPart(String part, String output, Path log) {
        if (output.contains(NO_SPACE)) return diskFull(log.toAbsolutePath().getParent());
        return new StackFailure(SOFTWARE, "The part \"" + part + "\" did not start; what it said is in " + log + ".");
    }

    static StackFailure of(IOException problem, Path folder) {
        boolean full = String.valueOf(problem.getMessage()).contains(NO_SPACE)
                || (problem instanceof FileSystemException file && NO_SPACE.equals(file.getReason()));
        if (full) return diskFull(folder);
        return new StackFailure(SOFTWARE, "Reading or writing " + folder + " failed: " + problem.getMessage() + ".");
    }
}

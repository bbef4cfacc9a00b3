package org.treffpunkt.stack;

import java.util.ArrayDeque;
import java.util.Deque;

/** The running parts, ended in the reverse order of their start: by closing, by Ctrl-C or by SIGTERM, whichever comes first. */
final class Parts implements AutoCloseable {
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean ending;

    private Parts() {}

    static Parts endedOnExit() {
        var parts = new Parts();
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "end-parts"));
        return parts;
    }

    /** A part that comes up while the others are already being ended is ended at once. */
    synchronized <T extends AutoCloseable> T add(T part) {
        running.push(part);
        if (ending) {
            close();
            throw new StackFailure(StackFailure.UNAVAILABLE, "Stopped while starting.");
        }
        return part;
    }

    synchronized boolean ending() {
        return ending;
    }

    @Override
    public synchronized void close() {
        ending = true;
        while (!running.isEmpty()) {
            var part = running.pop();
            try {
                part.close();
            } catch (Exception e) {
                System.err.println("Ending a part failed: " + e.getMessage()); // the others must end all the same
            }
        }
    }
}

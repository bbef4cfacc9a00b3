package org.treffpunkt.stack;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person at the terminal what is being done: one line per step, with the seconds it took. */
public final class Progress {
    private final PrintStream out;
    private final long started = System.nanoTime();

    private Progress(PrintStream out) {
        this.out = out;
    }

    public static Progress on(PrintStream out) {
        return new Progress(out);
    }

    void say(String text) {
        out.println(text);
    }

    void step(String text) {
        out.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds(), text));
    }

    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }
}

package org.treffpunkt.access;

import java.util.ArrayList;
import java.util.List;

/** What the run found: how many cells it tried, and those that were not as the matrix says. */
final class Findings {
    private final List<String> failures = new ArrayList<>();
    private int cells;
    private int leaks;

    /** @param refused that what came is no more than what was due: such a difference is a fault, but no leak */
    void cell(String actor, String operation, String object, String expected, String got, boolean refused) {
        cells++;
        if (expected.equals(got)) return;
        if (!refused) leaks++;
        failures.add((refused ? "" : "LEAK ") + operation + ", " + object + ", " + actor + ": expected " + expected + ", got " + got);
    }

    void status(String actor, String operation, String object, String expected, Wire.Answer got) {
        int due = Integer.parseInt(expected);
        boolean refused = due < 300 || got.status() >= 400 && !(due == 404 && (got.status() == 403 || got.status() == 410));
        cell(actor, operation, object, expected, got.status() == due ? expected : got.status() + " " + shortened(got.text()), refused);
    }

    void leaks(Iterable<String> found) {
        for (String leak : found) {
            leaks++;
            failures.add("LEAK " + leak);
        }
    }

    int cells() {
        return cells;
    }

    int leaks() {
        return leaks;
    }

    List<String> failures() {
        return failures;
    }

    static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}

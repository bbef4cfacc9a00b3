package org.treffpunkt.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;

/**
 * The calendar year of a report.
 *
 * @param asOf the day on which it is looked at
 */
record ReportYear(int number, LocalDate asOf) {
    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    /** Without a year, this one. */
    static ReportYear of(@Nullable Integer asked, LocalDate today) {
        int number = asked == null ? today.getYear() : asked;
        if (number < FIRST || number > LAST) throw Refusal.badParameter("year", "`year` is " + FIRST + " to " + LAST + ".");
        LocalDate last = LocalDate.of(number, 12, 31);
        return new ReportYear(number, today.isBefore(last) ? today : last);
    }

    LocalDate first() {
        return LocalDate.of(number, 1, 1);
    }

    LocalDate last() {
        return LocalDate.of(number, 12, 31);
    }

    /** Whether the day is one of the year, and has come. */
    boolean has(@Nullable LocalDate day) {
        return day != null && day.getYear() == number && !day.isAfter(asOf);
    }
}

package org.treffpunkt.network;

import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Period;

/** What a status says about a period. */
final class Periods {
    private Periods() {}

    /** The period of what is over: where nobody knows since when, at least that it is. */
    static Period ended(@Nullable Period period) {
        if (period == null) return new Period(null, null, true, null);
        return period.until() != null || period.ended() ? period : new Period(period.from(), null, true, period.stated());
    }
}

package org.treffpunkt.value;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From when until when something held. Either end may be open or unknown. */
@Schema(description = "From when until when something held. No `until` and not `ended` means: still does.")
public record Period(
        @Schema(description = "First day, month or year.") @Nullable PartialDate from,
        @Schema(description = "Last day, month or year.") @Nullable PartialDate until,
        @Schema(description = "True when it is over, though nobody recorded since when.") boolean ended,
        @Schema(description = "The words of the source where they say more than dates can, for example `seit Jahren`.") @Nullable @Size(max = 500) String stated) {

    public static final Period UNKNOWN = new Period(null, null, false, null);

    public Period {
        if (from != null && until != null && from.earliest() != null && until.latest() != null && until.latest().isBefore(from.earliest()))
            throw new InvalidValue("period-ends-before-it-begins", "The period ends (" + until + ") before it begins (" + from + ").");
    }

    public @Nullable LocalDate firstDay() {
        return from == null ? null : from.earliest();
    }

    /** The last day it held. What ended at an unknown time was over before the day it was recorded. */
    public @Nullable LocalDate lastDay(LocalDate recordedOn) {
        if (until != null && until.latest() != null) return until.latest();
        if (!ended) return null;
        LocalDate first = firstDay();
        LocalDate before = recordedOn.minusDays(1);
        return first != null && first.isAfter(before) ? first : before;
    }

    /** The same for what is known to be over: it ended, though perhaps nobody recorded when. */
    public Period closed() {
        return ended || until != null ? this : new Period(from, null, true, stated);
    }

    /** The same, over after that day. What had not begun by then ends as it begins. */
    public Period until(PartialDate last) {
        boolean begun = from == null || from.earliest() == null || last.latest() == null || !last.latest().isBefore(from.earliest());
        return new Period(from, begun ? last : from, true, stated);
    }

    /** Whether both surely held on one day. What is known by its year alone may have ended before the other one began in the same year: that is no clash. */
    public boolean surelyMeets(Period other, LocalDate today) {
        LocalDate first = surelyFrom(today);
        LocalDate otherFirst = other.surelyFrom(today);
        return first != null && otherFirst != null && !first.isAfter(other.surelyUntil(otherFirst)) && !otherFirst.isAfter(surelyUntil(first));
    }

    /** The first day on which it surely held: today, of what is not over and began nobody knows when. */
    private @Nullable LocalDate surelyFrom(LocalDate today) {
        if (from != null && from.latest() != null) return from.latest();
        if (until != null) return until.earliest();
        return ended ? null : today;
    }

    private LocalDate surelyUntil(LocalDate surelyFrom) {
        if (until == null) return ended ? surelyFrom : LocalDate.MAX;
        return until.earliest() == null ? surelyFrom : until.earliest();
    }

    public boolean over(LocalDate day) {
        LocalDate last = lastDay(day);
        return last != null && last.isBefore(day);
    }
}

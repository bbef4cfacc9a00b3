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

    /** Whether it held on the day; what nobody knows of its ends leaves them open. */
    public boolean heldOn(LocalDate day) {
        LocalDate first = firstDay();
        return (first == null || !first.isAfter(day)) && !over(day);
    }

    public boolean over(LocalDate day) {
        LocalDate last = lastDay(day);
        return last != null && last.isBefore(day);
    }
}

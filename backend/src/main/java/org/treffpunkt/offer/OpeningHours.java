package org.treffpunkt.offer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.InvalidValue;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;

/** When an offer is open at one place on some days of every week, in the time of the place. */
@Schema(description = "When it is open on some days of every week, in the local time of the place.")
record OpeningHours(
        @Schema(description = "Days of the week as iCalendar writes them.") @NotNull @Size(min = 1, max = 7) List<@NotNull Day> days,
        @Schema(description = "Local time, 24 hours.", examples = "09:00") @NotNull @Pattern(regexp = TIME, message = "{time}") String opens,
        @Schema(description = "Local time, 24 hours, after `opens`.", examples = "12:00") @NotNull @Pattern(regexp = TIME, message = "{time}") String closes,
        @Schema(description = "What hours alone do not say, for example `nur nach Vereinbarung`.") @Nullable LocalizedText note) {

    /** Days of the week as iCalendar writes them. */
    @Schema(name = "DayOfWeek")
    enum Day { MO, TU, WE, TH, FR, SA, SU }

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    OpeningHours {
        days = Lists.kept(days);
        if (Set.copyOf(days.stream().filter(java.util.Objects::nonNull).toList()).size() < days.size() && !days.contains(null))
            throw new InvalidValue("day-named-twice", "A day is named twice in the same opening hours.");
        // Jackson hands over null for a missing member; Bean Validation reports that afterwards. Times of this form sort as text.
        if (opens != null && closes != null && opens.matches(TIME) && closes.matches(TIME) && closes.compareTo(opens) <= 0)
            throw new InvalidValue("closes-before-it-opens", "It closes (" + closes + ") before it opens (" + opens + ").");
    }
}

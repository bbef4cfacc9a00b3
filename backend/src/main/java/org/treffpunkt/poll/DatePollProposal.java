package org.treffpunkt.poll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Lists;

/** Which dates are proposed, and until when people answer. */
@Schema(description = "Which dates are proposed for a meeting, and until when people answer.")
record DatePollProposal(
        @Schema(description = "Each once, in any order.") @Size(min = 2, max = 20) List<@NotNull @Valid ProposedDate> dates,
        @Schema(description = "Time zone of the place, by its name in the IANA database.", examples = "Europe/Berlin") @NotNull @Size(max = 60) String timeZone,
        @Schema(description = "The last day to answer, in that time zone: today or later, and not after the day of the first date.", examples = "2027-02-26") @NotNull LocalDate answerBy) {
    /** Nobody plans further ahead, and the database could not keep every year. */
    private static final Duration FURTHEST = Duration.ofDays(3653);

    DatePollProposal {
        dates = Lists.kept(dates);
    }

    ZoneId zone() {
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) throw Refusal.ruleBroken("unknown-time-zone", "/timeZone", "Give a time zone of the IANA database, for example Europe/Berlin.");
        return ZoneId.of(timeZone);
    }

    List<DatePollDate> datesAfter(Instant now) {
        var found = new ArrayList<DatePollDate>();
        for (int i = 0; i < dates.size(); i++) found.add(date(dates.get(i).date(), found, now, "/dates/" + i));
        found.sort(Comparator.comparing((DatePollDate it) -> it.startAt).thenComparing(it -> it.endAt));
        var zone = zone();
        if (answerBy.isBefore(LocalDate.ofInstant(now, zone))) throw Refusal.ruleBroken("date-poll-answered-in-the-past", "/answerBy", "The last day to answer is past.");
        if (answerBy.isAfter(LocalDate.ofInstant(found.getFirst().startAt, zone)))
            throw Refusal.ruleBroken("date-poll-answered-too-late", "/answerBy", "People answer until the day of the first date at the latest.");
        return found;
    }

    private static DatePollDate date(DatePollDate date, List<DatePollDate> before, Instant now, String pointer) {
        if (!date.endAt.isAfter(date.startAt)) throw Refusal.ruleBroken("meeting-ends-before-it-begins", pointer + "/end", "The `end` must be after the `start`.");
        if (!date.startAt.isAfter(now)) throw Refusal.ruleBroken("date-poll-date-is-past", pointer + "/start", "Propose dates that lie ahead.");
        if (date.endAt.isAfter(now.plus(FURTHEST))) throw Refusal.ruleBroken("date-poll-date-is-far-off", pointer + "/end", "Propose dates within the next ten years.");
        if (before.stream().anyMatch(date::sameAs)) throw Refusal.ruleBroken("date-poll-date-twice", pointer, "This date is proposed already, in this or in another offset.");
        return date;
    }
}

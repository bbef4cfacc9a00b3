package org.treffpunkt.poll;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Reference;

/** A poll as its reader may see it. */
@Schema(description = "A poll about the date of a meeting. How many a date suits is for everybody who follows the meeting, who said what for those who write it.")
record DatePollView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Reference meeting,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) DatePoll.State state,
        @Schema(description = "Time zone of the place, by its name in the IANA database.", required = true) String timeZone,
        @Schema(description = "The last day to answer, in that time zone.", required = true) LocalDate answerBy,
        @Schema(description = "The earliest first.", required = true) List<DatePollDateView> dates,
        @Schema(description = "How many people answered.", required = true) int answered,
        @Nullable Instant closedAt,
        @Schema(description = "Id of the date that was chosen; absent while it is open, and where it was closed without one.") @Nullable UUID chosen,
        @Schema(description = "Who said what, for those who write the meeting; absent for everybody else.") @Nullable List<DatePollVoice> voices,
        @Schema(description = "Whether the caller may answer, as long as the poll is open.", required = true) boolean answers,
        @Schema(description = "Whether the caller may close it.", required = true) boolean leads) {

    static DatePollView of(DatePoll it, DatePolls polls, DatePollAccess access, Instant now) {
        boolean leads = access.leads(it.meeting);
        var subject = access.caller().subject();
        var counts = polls.counts(it.id).stream().collect(toMap(count -> count.dateId, Function.identity()));
        var mine = subject == null ? List.<DatePollAnswer>of() : polls.answersOf(it.id, subject);
        var said = mine.stream().collect(toMap(answer -> answer.dateId, answer -> answer.answer));
        var zone = it.zone();
        var dates = it.dates.stream().sorted(Comparator.comparing((DatePollDate date) -> date.startAt).thenComparing(date -> date.endAt)).map(date -> {
            var count = counts.get(date.id);
            return new DatePollDateView(date.id, date.startAt.atZone(zone).toOffsetDateTime(), date.endAt.atZone(zone).toOffsetDateTime(),
                    count == null ? 0 : count.yes, count == null ? 0 : count.ifNeedBe, count == null ? 0 : count.no, said.get(date.id));
        }).toList();
        int answered = counts.values().stream().mapToInt(count -> count.answered).max().orElse(0);
        return new DatePollView(it.id, access.caller().refer(it.meeting), it.createdAt, it.state(now), it.timeZone, it.answerBy, dates, answered, it.closedAt, it.chosenId,
                leads ? voices(polls.answers(it.id)) : null, access.answers(it.meeting), leads);
    }

    private static List<DatePollVoice> voices(List<DatePollAnswer> answers) {
        return answers.stream().collect(groupingBy(answer -> answer.subject, LinkedHashMap::new, Collectors.toList())).values().stream().map(DatePollVoice::of).toList();
    }
}

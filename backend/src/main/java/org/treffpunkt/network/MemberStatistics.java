package org.treffpunkt.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.PartialDate;

/** How the members of a network became more and fewer. Only memberships whose ends are dated precisely enough for the step are in it; how many are not is said beside. */
@Schema(description = "How the members of a network became more and fewer, as far as the caller may read its memberships. Only memberships are counted whose beginning and, if they are over, end "
        + "are known as precisely as a step; how many are not stands beside.")
record MemberStatistics(
        @Schema(description = "First day of the first step.", required = true) LocalDate from,
        @Schema(description = "Last day of the last step.", required = true) LocalDate to,
        @Schema(required = true) Step step,
        @Schema(description = "Memberships that the numbers are made of.", required = true) int dated,
        @Schema(description = "Memberships left out, since nobody knows precisely enough when they began.", required = true) int withoutBeginning,
        @Schema(description = "Memberships left out, since they are over and nobody knows precisely enough since when.", required = true) int withoutEnd,
        @Schema(description = "One after the other, the oldest first.", required = true) List<MembersInStep> items) {

    private static final int MOST_STEPS = 240;

    /** How long one step is. */
    @Schema(name = "StatisticsStep")
    enum Step {
        MONTH, YEAR;

        private LocalDate first(LocalDate day) {
            return this == YEAR ? day.withDayOfYear(1) : day.withDayOfMonth(1);
        }

        private LocalDate next(LocalDate first) {
            return this == YEAR ? first.plusYears(1) : first.plusMonths(1);
        }

        private LocalDate before(LocalDate to) {
            return this == YEAR ? to.minusYears(9) : to.minusMonths(23);
        }

        /** Whether the date says in which step it lies. */
        private boolean knows(@Nullable PartialDate date) {
            return date != null && date.earliest() != null && (this == YEAR || date.text().length() > "2019".length());
        }
    }

    /** What is asked for; without days, the last ten years or 24 months. */
    record Span(LocalDate from, LocalDate to, Step step) {
        static Span of(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Step step, LocalDate today) {
            Step each = step == null ? Step.YEAR : step;
            LocalDate end = to == null ? today : to;
            var span = new Span(each.first(from == null ? each.before(end) : from), each.next(each.first(end)).minusDays(1), each);
            if (from != null && from.isAfter(end)) throw Refusal.badParameter("from", "`from` is after `to`.");
            if (span.steps().size() > MOST_STEPS) throw Refusal.badParameter("from", "At most " + MOST_STEPS + " steps.");
            return span;
        }

        private List<LocalDate> steps() {
            var firsts = new ArrayList<LocalDate>();
            for (LocalDate first = from; !first.isAfter(to) && firsts.size() <= MOST_STEPS; first = step.next(first)) firsts.add(first);
            return firsts;
        }
    }

    static MemberStatistics of(Span span, List<CountedMembership> memberships) {
        var begun = memberships.stream().filter(it -> span.step.knows(it.period().from())).toList();
        var dated = begun.stream().filter(it -> !over(it) || span.step.knows(it.period().until())).toList();
        var items = span.steps().stream().map(first -> MembersInStep.of(first, span.step.next(first).minusDays(1), dated)).toList();
        return new MemberStatistics(span.from, span.to, span.step, dated.size(), memberships.size() - begun.size(), begun.size() - dated.size(), items);
    }

    private static boolean over(CountedMembership membership) {
        return membership.period().ended() || membership.period().until() != null;
    }
}

package org.treffpunkt.network;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The members of a network in one month or year. */
@Schema(description = "The members of a network in one month or year.")
record MembersInStep(
        @Schema(description = "First day.", required = true) LocalDate from,
        @Schema(description = "Last day.", required = true) LocalDate to,
        @Schema(description = "Memberships that began.", required = true) int joined,
        @Schema(description = "Memberships that ended.", required = true) int left,
        @Schema(description = "Who belonged on the last day; each counts once.", required = true) int active,
        @Schema(required = true) List<MemberCount> roles,
        @Schema(description = "Organisations by kind.", required = true) List<MemberCount> kinds,
        @Schema(required = true) List<MemberCount> constituencies) {

    static MembersInStep of(LocalDate first, LocalDate last, List<CountedMembership> dated) {
        var active = dated.stream().filter(it -> !begin(it).isAfter(last) && !within(end(it), LocalDate.MIN, last)).toList();
        return new MembersInStep(first, last, (int) dated.stream().filter(it -> within(begin(it), first, last)).count(), (int) dated.stream().filter(it -> within(end(it), first, last)).count(),
                (int) active.stream().map(CountedMembership::holder).distinct().count(),
                MemberCount.by(active.stream(), it -> it.role().name()),
                MemberCount.by(active.stream().filter(it -> !it.person()), CountedMembership::kindName),
                MemberCount.by(active.stream(), CountedMembership::constituency));
    }

    private static LocalDate begin(CountedMembership dated) {
        return java.util.Objects.requireNonNull(dated.period().firstDay());
    }

    private static @Nullable LocalDate end(CountedMembership dated) {
        return dated.period().until() == null ? null : dated.period().until().latest();
    }

    private static boolean within(@Nullable LocalDate day, LocalDate first, LocalDate last) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }
}

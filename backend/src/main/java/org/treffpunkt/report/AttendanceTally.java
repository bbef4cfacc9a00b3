package org.treffpunkt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.treffpunkt.account.Caller;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.Participation;
import org.treffpunkt.organisation.Organisation;

/** Counts meeting after meeting who came. */
final class AttendanceTally {
    /** Stands for those of no side: no key is empty. */
    private static final String NO_SIDE = "";

    private final Sides sides;
    private final Caller caller;
    private final List<MeetingTurnout> meetings = new ArrayList<>();
    private final Map<String, Presence> bySide = new HashMap<>();
    private final Map<UUID, Organisation> organisations = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> invitedTo = new HashMap<>();
    private final Map<UUID, Set<UUID>> cameTo = new HashMap<>();

    AttendanceTally(Sides sides, Caller caller) {
        this.sides = sides;
        this.caller = caller;
    }

    private record Presence(int invited, int came) {
        static final Presence NONE = new Presence(0, 0);

        Presence and(Participation it) {
            return new Presence(invited + 1, it.came() ? came + 1 : came);
        }

        Presence and(Presence other) {
            return new Presence(invited + other.invited, came + other.came);
        }
    }

    /** @param parts those who take part in it, as far as the caller may read that */
    void add(Meeting meeting, List<Participation> parts) {
        var people = parts.stream().filter(it -> it.person() != null || it.organisation() != null).toList();
        // That nobody came is not known where nobody wrote it down.
        if (people.stream().noneMatch(Participation::noted)) return;
        LocalDate day = Objects.requireNonNull(meeting.lastDay());
        var here = new HashMap<String, Presence>();
        for (Participation it : people) {
            here.merge(Objects.requireNonNullElse(sides.of(it, day), NO_SIDE), Presence.NONE.and(it), Presence::and);
            tally(meeting, it);
        }
        here.forEach((key, presence) -> bySide.merge(key, presence, Presence::and));
        var turnouts = keys(here).map(key -> {
            var presence = Objects.requireNonNull(here.get(key));
            return new SideTurnout(key.equals(NO_SIDE) ? null : key, presence.invited, presence.came);
        });
        meetings.add(new MeetingTurnout(caller.refer(meeting), meeting.date(), people.size(), (int) people.stream().filter(Participation::came).count(),
                (int) people.stream().filter(Participation::excused).count(), turnouts.toList()));
    }

    private void tally(Meeting meeting, Participation it) {
        var organisation = it.organisation();
        if (organisation == null || !caller.sees(organisation)) return;
        organisations.put(organisation.id(), organisation);
        invitedTo.computeIfAbsent(organisation.id(), id -> new LinkedHashSet<>()).add(meeting.id());
        if (it.came()) cameTo.computeIfAbsent(organisation.id(), id -> new LinkedHashSet<>()).add(meeting.id());
    }

    AttendanceOverTime over(LocalDate from, LocalDate to) {
        var constituencies = keys(bySide).map(key -> {
            var presence = Objects.requireNonNull(bySide.get(key));
            return new SideAttendance(key.equals(NO_SIDE) ? null : key, sides.name(key), presence.invited, presence.came);
        });
        var attendances = organisations.values().stream()
                .map(it -> new OrganisationAttendance(caller.refer(it), List.copyOf(invitedTo.getOrDefault(it.id(), Set.of())), List.copyOf(cameTo.getOrDefault(it.id(), Set.of()))))
                .sorted(Comparator.comparingInt((OrganisationAttendance it) -> it.cameTo().size()).reversed());
        return new AttendanceOverTime(from, to, List.copyOf(meetings), constituencies.toList(), attendances.toList());
    }

    /** Those of no side come last. */
    private Stream<String> keys(Map<String, Presence> counted) {
        var named = sides.ordered(counted.keySet().stream().filter(key -> !key.equals(NO_SIDE))).stream();
        return counted.containsKey(NO_SIDE) ? Stream.concat(named, Stream.of(NO_SIDE)) : named;
    }
}

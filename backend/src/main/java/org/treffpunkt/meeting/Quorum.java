package org.treffpunkt.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.committee.VotingSeat;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;

/** How many of those who may vote are there: of the voting seats of the committee, else of those who take part as more than guests and speakers. */
@Schema(description = "How many of those who may vote are there: of the committee's voting seats, by the sides they represent; without such seats, of those who take part as more than guests and speakers.")
record Quorum(
        @Schema(description = "Of how many people or organisations it was noted whether they are there.", required = true) int noted,
        @Schema(description = "How many may vote.", required = true) int seats,
        @Schema(description = "How many of them are there or represented.", required = true) int present,
        @Schema(required = true) List<Side> sides) {

    /** The seats of one side. */
    @Schema(name = "QuorumSide", description = "The seats of one side of the committee.")
    record Side(
            @Schema(description = "Key of the constituency; absent for seats of no side.") @Nullable String constituency,
            @Schema(required = true) int seats,
            @Schema(required = true) int present) {}

    static Quorum of(Meeting meeting, LocalDate today) {
        var parts = meeting.participations.stream().filter(Objects::nonNull).toList();
        int noted = (int) parts.stream().filter(part -> part.attendance != null).count();
        var seats = meeting.committee == null ? List.<VotingSeat>of() : meeting.committee.votingSeats(meeting.countingDay(today));
        if (seats.isEmpty()) {
            var voters = parts.stream().filter(part -> part.role != Participation.Role.GUEST && part.role != Participation.Role.SPEAKER).toList();
            return new Quorum(noted, voters.size(), (int) voters.stream().filter(Quorum::there).count(), List.of());
        }
        return seated(noted, seats, parts);
    }

    private static Quorum seated(int noted, List<VotingSeat> seats, List<Participation> parts) {
        var sides = new TreeMap<String, List<Boolean>>();
        var counted = new HashSet<Participation>();
        for (var seat : seats) {
            // Nobody fills two seats.
            var filling = parts.stream().filter(Quorum::there).filter(part -> fills(part, seat) && !counted.contains(part)).findFirst();
            filling.ifPresent(counted::add);
            sides.computeIfAbsent(Objects.requireNonNullElse(seat.constituency(), ""), side -> new ArrayList<>()).add(filling.isPresent());
        }
        return new Quorum(noted, seats.size(), counted.size(), sides.entrySet().stream()
                .map(side -> new Side(side.getKey().isEmpty() ? null : side.getKey(), side.getValue().size(), (int) side.getValue().stream().filter(filled -> filled).count())).toList());
    }

    /** Nobody has to vote, but no more vote than are there. Where nobody noted who is there, nothing can be said. */
    void require(Votes votes, String pointer) {
        if (noted > 0 && votes.all() > present) throw Refusal.ruleBroken("votes-above-quorum", pointer, "There are " + votes.all() + " votes, but only " + present + " of those present may vote.");
    }

    private static boolean there(Participation part) {
        return part.attendance == Attendance.Status.PRESENT || part.attendance == Attendance.Status.REPRESENTED;
    }

    private static boolean fills(Participation part, VotingSeat seat) {
        if (part.person != null && seat.person() != null) return part.person.id().equals(seat.person());
        return is(part.organisation, seat.organisation()) || is(part.onBehalfOf, seat.network());
    }

    private static boolean is(@Nullable Aggregate record, @Nullable UUID id) {
        return record != null && record.id().equals(id);
    }
}

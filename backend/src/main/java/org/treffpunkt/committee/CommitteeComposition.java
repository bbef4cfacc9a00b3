package org.treffpunkt.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Constituency;
import org.treffpunkt.value.LocalizedText;

/** How the seats of a committee are shared among its sides on a day, and how they are to be. */
@Schema(description = "How the seats of a committee are shared among its sides on a day, and how they are to be. Substitutes have no seat of their own.")
record CommitteeComposition(
        @Schema(description = "The day asked for.", required = true) LocalDate asOf,
        @Schema(required = true) int seats,
        @Schema(required = true) int votingSeats,
        @Schema(description = "The sides the committee names, in its order; then what else seats name.", required = true) List<Side> sides,
        @Schema(description = "Seats of no side.", required = true) int withoutSide,
        @Schema(description = "Whether every side with a share has as many seats as that share of all of them comes to, give or take less than one. Absent where no side has a share, or nobody sits there.")
        @Nullable Boolean balanced) {

    /** The seats of one side. */
    @Schema(name = "CommitteeSide", description = "The seats of one side.")
    record Side(
            @Schema(description = "Key of the constituency.", required = true) String key,
            @Schema(description = "Absent where only seats name the side.") @Nullable LocalizedText name,
            @Schema(required = true) int seats,
            @Schema(required = true) int votingSeats,
            @Schema(description = "How many of a hundred seats it is to have, as the committee says, or else its network.") @Nullable Integer share,
            @Schema(description = "Seats it has beyond its share (above 0), or lacks (below 0), in whole seats. Absent without a share.") @Nullable Integer difference) {}

    static CommitteeComposition of(Committee committee, LocalDate day) {
        var held = committee.seatsOn(day).stream().filter(seat -> !seat.substitute).toList();
        var named = committee.constituencies.stream().map(it -> side(it.key(), it.name(), committee.shareOf(it), held));
        var others = held.stream().map(seat -> seat.constituency).filter(Objects::nonNull).distinct().sorted()
                .filter(key -> committee.constituencies.stream().noneMatch(it -> it.key().equals(key))).map(key -> side(key, null, null, held));
        var sides = Stream.concat(named, others).toList();
        var measured = sides.stream().map(Side::difference).filter(Objects::nonNull).toList();
        return new CommitteeComposition(day, held.size(), voting(held), sides, (int) held.stream().filter(seat -> seat.constituency == null).count(),
                measured.isEmpty() || held.isEmpty() ? null : measured.stream().allMatch(difference -> difference == 0));
    }

    private static Side side(String key, @Nullable LocalizedText name, @Nullable Integer share, List<Seat> held) {
        var its = held.stream().filter(seat -> key.equals(seat.constituency)).toList();
        return new Side(key, name, its.size(), voting(its), share, share == null ? null : difference(its.size(), share, held.size()));
    }

    /** In whole seats: half of five seats is two or three. */
    private static int difference(int seats, int share, int all) {
        return (seats * 100 - share * all) / 100;
    }

    private static int voting(List<Seat> seats) {
        return (int) seats.stream().filter(seat -> seat.voting).count();
    }
}

package org.treffpunkt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.committee.HeldSeat;
import org.treffpunkt.meeting.Participation;
import org.treffpunkt.network.Membership;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.Constituency;
import org.treffpunkt.value.LocalizedText;

/**
 * For which side somebody came: the one their seat names, a person's own before their organisation's; else the one that their membership in the network names.
 *
 * @param named as the committee and the network call them, in this order
 */
record Sides(List<Constituency> named, List<HeldSeat> seats, List<Membership> memberships) {

    /** The key of the side; null for none. */
    @Nullable String of(Participation it, LocalDate day) {
        return Stream.of(
                        seated(seat -> is(seat.person(), it.person()), day), seated(seat -> seat.person() == null && is(seat.organisation(), it.organisation()), day),
                        seated(seat -> is(seat.organisation(), it.organisation()), day), joined(it.person(), day), joined(it.organisation(), day))
                .flatMap(Optional::stream).findFirst().orElse(null);
    }

    /** The keys among these in the order in which they are shown: as they are named, then the others. */
    List<String> ordered(Stream<String> keys) {
        var left = new ArrayList<>(keys.distinct().sorted().toList());
        var ordered = new ArrayList<String>();
        for (Constituency side : named) if (left.remove(side.key())) ordered.add(side.key());
        ordered.addAll(left);
        return ordered;
    }

    @Nullable LocalizedText name(String key) {
        return named.stream().filter(side -> side.key().equals(key)).map(Constituency::name).findFirst().orElse(null);
    }

    private Optional<String> seated(Predicate<HeldSeat> whose, LocalDate day) {
        return seats.stream().filter(seat -> seat.heldOn(day)).filter(whose).map(HeldSeat::constituency).filter(Objects::nonNull).findFirst();
    }

    private Optional<String> joined(@Nullable Aggregate holder, LocalDate day) {
        return memberships.stream().filter(it -> it.period().heldOn(day) && is(it.holder(), holder)).map(Membership::constituency).filter(Objects::nonNull).findFirst();
    }

    private static boolean is(@Nullable Aggregate one, @Nullable Aggregate other) {
        UUID id = one == null ? null : one.id();
        return id != null && other != null && id.equals(other.id());
    }
}

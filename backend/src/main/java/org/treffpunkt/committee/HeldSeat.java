package org.treffpunkt.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.Period;

/**
 * A seat in a committee with the time for which it is or was held: by a person, for an organisation or network where one is named, or by these themselves.
 *
 * @param constituency key of the side it represents
 */
public record HeldSeat(@Nullable Person person, @Nullable Organisation organisation, @Nullable Network network, @Nullable String constituency, Period period) {
    static HeldSeat of(Seat it) {
        return new HeldSeat(it.person, it.organisation, it.network, it.constituency, it.period());
    }

    /** Who sits there; nobody known where the record is gone. */
    public @Nullable Aggregate holder() {
        if (person != null) return person;
        return organisation != null ? organisation : network;
    }

    public boolean heldOn(LocalDate day) {
        return period.heldOn(day);
    }
}

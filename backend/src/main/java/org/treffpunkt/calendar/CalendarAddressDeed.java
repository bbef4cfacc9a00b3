package org.treffpunkt.calendar;

import java.util.List;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;

/** That an address was made or taken back, as the audit keeps it: without its secret. */
record CalendarAddressDeed(CalendarAddress.Kind kind) {
    static Deed made(CalendarAddress it) {
        return new Deed(Act.CREATED, "CALENDAR_ADDRESS", it.id, null, List.of(), null, new CalendarAddressDeed(it.kind));
    }

    static Deed revoked(CalendarAddress it) {
        return new Deed(Act.DELETED, "CALENDAR_ADDRESS", it.id, null, List.of(), new CalendarAddressDeed(it.kind), null);
    }
}

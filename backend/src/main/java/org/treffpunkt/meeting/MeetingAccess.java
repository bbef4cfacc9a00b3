package org.treffpunkt.meeting;

import jakarta.enterprise.context.Dependent;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;

/** As {@link Access} says. Agenda items, participations and outcomes are shown by the same table, each by its own visibility. */
@Dependent
class MeetingAccess extends Access<Meeting> {
    MeetingAccess(Caller caller) {
        super(caller);
    }
}

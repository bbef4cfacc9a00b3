package org.treffpunkt.meeting;

import jakarta.enterprise.context.Dependent;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;

/** As {@link Access} says. */
@Dependent
class MeetingSeriesAccess extends Access<MeetingSeries> {
    MeetingSeriesAccess(Caller caller) {
        super(caller);
    }
}

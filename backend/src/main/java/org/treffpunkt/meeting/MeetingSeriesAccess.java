package org.treffpunkt.meeting;

import jakarta.enterprise.context.Dependent;
import org.treffpunkt.account.Caller;

/** As {@link GatheringAccess} says. */
@Dependent
class MeetingSeriesAccess extends GatheringAccess<MeetingSeries> {
    MeetingSeriesAccess(Caller caller) {
        super(caller);
    }
}

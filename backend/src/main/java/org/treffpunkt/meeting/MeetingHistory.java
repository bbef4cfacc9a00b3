package org.treffpunkt.meeting;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of meetings, and how a change is taken back. */
class MeetingHistory {
    @Produces
    @Singleton
    History<Meeting> history(MeetingAccess access, MeetingResource resource) {
        return new History<>("meetings", Meeting.class, MeetingDraft.class, access, (it, eyes) -> MeetingView.of(it, new MeetingAccess(eyes)),
                it -> it.committee == null ? List.of() : List.of(it.committee.id()), resource::patchMeeting, resource::deleteMeeting, resource::restoreMeeting);
    }
}

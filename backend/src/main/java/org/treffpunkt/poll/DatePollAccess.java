package org.treffpunkt.poll;

import jakarta.enterprise.context.Dependent;
import org.treffpunkt.account.Caller;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.Meetings;
import org.treffpunkt.shared.Refusal;

/** Who follows a meeting sees its polls; members of its network and of the committee that meets answer; who writes the meeting begins a poll, sees who said what, and closes it. */
@Dependent
class DatePollAccess {
    private final Caller caller;
    private final Meetings meetings;

    DatePollAccess(Caller caller, Meetings meetings) {
        this.caller = caller;
        this.meetings = meetings;
    }

    Caller caller() {
        return caller;
    }

    Meeting requireFollow(Meeting meeting) {
        return meetings.requireFollow(caller, meeting);
    }

    Meeting requireLead(Meeting meeting) {
        return meetings.requireWrite(caller, meeting);
    }

    Meeting requireAnswer(Meeting meeting) {
        requireFollow(meeting);
        if (!answers(meeting)) throw Refusal.forbidden("Which date suits is said by the members of the network and of the committee that meets.");
        return meeting;
    }

    /** Who runs the platform reads along, and does not answer. */
    boolean answers(Meeting meeting) {
        return caller.sitsWith(meeting) || caller.memberOf(meeting.networkId());
    }

    boolean leads(Meeting meeting) {
        return meetings.writes(caller, meeting);
    }
}

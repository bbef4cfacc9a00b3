package org.treffpunkt.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.treffpunkt.account.Caller;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.Meetings;
import org.treffpunkt.meeting.RegistrationScope;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;

/** What is asked is read by whoever reads the meeting, who registered by whoever writes it. Who may register says the meeting; programs do not. */
@Dependent
class RegistrationAccess {
    private final Registrations registrations;
    private final Meetings meetings;
    private final Records records;
    private final Caller caller;

    RegistrationAccess(Registrations registrations, Meetings meetings, Records records, Caller caller) {
        this.registrations = registrations;
        this.meetings = meetings;
        this.records = records;
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    Meeting readable(UUID id) {
        return meetings.requireRead(caller, records.find(Meeting.class, id));
    }

    Meeting writable(UUID id) {
        return meetings.requireWrite(caller, records.find(Meeting.class, id));
    }

    /** So that nobody registers or cancels meanwhile. */
    Meeting writtenAlone(UUID id) {
        return meetings.requireWrite(caller, records.findLocked(Meeting.class, id));
    }

    boolean mayRegister(Meeting meeting) {
        if (caller.signedIn() && !caller.isPerson()) return false;
        RegistrationScope scope = meeting.registrationScope();
        if (scope == null) return true;
        return switch (scope) {
            case OPEN -> true;
            case MEMBERS, MEMBER_STAFF -> caller.memberOf(meeting.networkId()) || caller.sitsWith(meeting);
            case INVITED -> false;
        };
    }

    /** The meeting for somebody who registers with their account: of those who do so at once, each waits for the one before, so that no place is given twice. */
    Meeting requireRegister(UUID id) {
        var meeting = meetings.requireRead(caller, records.findLocked(Meeting.class, id));
        if (!caller.isPerson()) throw Refusal.forbidden("People register, programs do not.");
        if (!mayRegister(meeting)) throw Refusal.ruleBroken("registration-not-for-you", "", "Registration for this meeting is for others: the meeting says for whom.");
        return meeting;
    }

    /** The same for a guest, who names the meeting in what they send. */
    Meeting requireRegisterAsGuest(UUID id) {
        var meeting = found(id);
        if (meeting.registrationScope() != null && meeting.registrationScope() != RegistrationScope.OPEN)
            throw Refusal.ruleBroken("registration-not-for-you", "/meeting/id", "Registration for this meeting is for others: the meeting says for whom.");
        return meeting;
    }

    private Meeting found(UUID id) {
        Meeting meeting = registrations.session().find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null || !caller.sees(meeting)) throw Records.unknown("/meeting");
        return meeting;
    }
}

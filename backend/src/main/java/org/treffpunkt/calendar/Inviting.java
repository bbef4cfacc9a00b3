package org.treffpunkt.calendar;

import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.treffpunkt.account.Caller;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** Invites, and takes invitations back. */
@Dependent
class Inviting {
    private final MeetingInvitations invitations;
    private final Invitees invitees;
    private final InvitationLetters letters;
    private final Records records;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    Inviting(MeetingInvitations invitations, Invitees invitees, InvitationLetters letters, Records records, Trail trail, Caller caller, Clock clock) {
        this.invitations = invitations;
        this.invitees = invitees;
        this.letters = letters;
        this.records = records;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    InvitationPreview preview(Meeting meeting, InvitationRound round) {
        return InvitationPreview.of(invitees.of(meeting, round), invited(meeting), caller);
    }

    MeetingInvitationRoundResult invite(Meeting meeting, InvitationRound round) {
        requireAhead(meeting);
        var found = invitees.of(meeting, round);
        if (found.isEmpty()) throw Refusal.ruleBroken("nobody-to-invite", "", "Nobody is in the groups that were chosen.");
        var invited = invited(meeting);
        var fresh = new ArrayList<MeetingInvitation>();
        for (Invitee it : found) if (invited.stream().noneMatch(it::same)) fresh.add(invitation(meeting, it, round));
        if (fresh.stream().anyMatch(it -> it.participation != null)) records.changed(meeting);
        for (MeetingInvitation it : fresh) {
            invitations.session().persist(it);
            letters.send(it, InvitationMail.Occasion.INVITED);
            trail.keep(MeetingInvitationDeed.invited(it));
        }
        invitations.session().flush();
        int silent = (int) fresh.stream().filter(it -> it.email == null).count();
        return new MeetingInvitationRoundResult(fresh.size() - silent, silent, found.size() - fresh.size());
    }

    /** The letter once more, with a link of its own; earlier links go on working. */
    MeetingInvitation remind(MeetingInvitation it) {
        requireAhead(it.meeting);
        if (it.withdrawnAt != null) throw Refusal.ruleBroken("invitation-withdrawn", "", "This invitation was taken back.");
        if (it.email == null) throw Refusal.ruleBroken("invited-without-address", "", "There is no mail address to write to.");
        letters.send(it, InvitationMail.Occasion.INVITED);
        invitations.session().flush();
        return it;
    }

    void withdraw(MeetingInvitation it) {
        letters.withdraw(it);
        if (it.participation != null && !it.participation.attended()) {
            it.meeting.uninvite(it.participation);
            it.participation = null;
            records.changed(it.meeting);
        }
        invitations.session().flush();
    }

    private MeetingInvitation invitation(Meeting meeting, Invitee invitee, InvitationRound round) {
        var it = new MeetingInvitation(meeting, invitee, round.reason(), round.language(), "", Objects.requireNonNull(caller.subject()), clock.instant());
        it.told = letters.facts(it).digest();
        return it;
    }

    private List<Invitee> invited(Meeting meeting) {
        return invitations.open(meeting.id()).stream().map(Invitee::of).toList();
    }

    private void requireAhead(Meeting meeting) {
        if (meeting.calledOff()) throw Refusal.ruleBroken("meeting-called-off", "", "This meeting does not take place.");
        if (MeetingInvitation.begun(meeting, clock.instant())) throw Refusal.ruleBroken("meeting-begun", "", "The meeting has begun already.");
    }
}

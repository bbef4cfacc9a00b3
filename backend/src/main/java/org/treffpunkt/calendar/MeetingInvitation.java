package org.treffpunkt.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.Participation;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Refusal;

/** That somebody is invited to a meeting, and what they reply. Whoever has a record, or speaks for an organisation that has one, takes part in the meeting by it. */
@Entity
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
class MeetingInvitation {
    /** Whether somebody comes. */
    @Schema(name = "InvitationAnswer")
    enum Answer {
        YES(Participation.Status.ACCEPTED), NO(Participation.Status.DECLINED), MAYBE(Participation.Status.TENTATIVE);

        private final Participation.Status status;

        Answer(Participation.Status status) {
            this.status = status;
        }
    }

    /** Whether a reply is taken. */
    @Schema(name = "InvitationState", description = "OPEN: a reply is taken, and may be changed. BEGUN: the meeting has begun or is over. CANCELLED: it does not take place. WITHDRAWN: the invitation was taken back.")
    enum State { OPEN, BEGUN, CANCELLED, WITHDRAWN }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Participation participation;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation organisation;

    String name;
    @Nullable String email;

    @Enumerated(EnumType.STRING)
    MailLanguage language;

    /** Key of the side they were invited for. */
    @Nullable String constituency;

    /** Why they are invited, in the words of whoever invited. */
    @Nullable String reason;

    /** What their calendar was told last. */
    String told;

    int sequence;
    Instant invitedAt;
    String invitedBy;
    @Nullable Instant sentAt;
    @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Nullable Answer answer;

    /** Who comes in their place. */
    @Nullable String substitute;

    @Nullable String remark;
    @Nullable Instant answeredAt;

    protected MeetingInvitation() {}

    MeetingInvitation(Meeting meeting, Invitee invitee, @Nullable String reason, MailLanguage language, String told, String invitedBy, Instant now) {
        this.meeting = meeting;
        this.participation = invitee.takesPart() ? meeting.invite(invitee.person(), invitee.organisation()) : null;
        this.person = invitee.person();
        this.organisation = invitee.organisation();
        this.name = invitee.name();
        this.email = invitee.email();
        this.constituency = invitee.constituency();
        this.reason = reason;
        this.language = language;
        this.told = told;
        this.invitedBy = invitedBy;
        this.invitedAt = now;
    }

    State state(Instant now) {
        if (withdrawnAt != null) return State.WITHDRAWN;
        if (meeting.calledOff()) return State.CANCELLED;
        return begun(meeting, now) ? State.BEGUN : State.OPEN;
    }

    /** Takes the reply, also another one than before, until the meeting begins. */
    void reply(Reply reply, Instant now) {
        switch (state(now)) {
            case WITHDRAWN -> throw Refusal.ruleBroken("invitation-withdrawn", "/answer", "This invitation was taken back.");
            case CANCELLED -> throw Refusal.ruleBroken("meeting-called-off", "/answer", "This meeting does not take place.");
            case BEGUN -> throw Refusal.ruleBroken("reply-too-late", "/answer", "The meeting has begun already.");
            case OPEN -> { }
        }
        if (reply.substitute() != null && reply.answer() == Answer.NO) throw Refusal.ruleBroken("substitute-comes", "/substitute", "Whoever sends a substitute accepts: the substitute comes.");
        answer = reply.answer();
        substitute = reply.substitute();
        remark = reply.remark();
        answeredAt = now;
        if (participation != null) participation.answered(reply.answer().status);
    }

    void withdraw(Instant now) {
        if (withdrawnAt != null) throw new Refusal(Refusal.Kind.CONFLICT, "invitation-withdrawn", "This invitation was taken back already.", List.of());
        withdrawnAt = now;
    }

    /** Whether the part they had in the meeting was taken out of it. */
    boolean takenOut() {
        return participation == null && (person != null || organisation != null);
    }

    static boolean begun(Meeting meeting, Instant now) {
        if (meeting.start() != null) return !now.isBefore(meeting.start().toInstant());
        ZoneId zone = meeting.zone() == null ? ZoneOffset.UTC : meeting.zone();
        return meeting.lastDay() != null && !now.isBefore(meeting.lastDay().plusDays(1).atTime(LocalTime.MIN).atZone(zone).toInstant());
    }
}

package org.treffpunkt.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.Participation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Refusal;

/** That somebody registered for a meeting, with a place or on the waiting list. Whoever has a record takes part in the meeting by it, once they have a place. */
@Entity
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
class Registration {
    /** How a registration stands. */
    @Schema(name = "RegistrationState", description = "How a registration stands: with a place, on the waiting list, or cancelled.")
    enum State { PLACE, WAITING, CANCELLED }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Participation participation;

    /** Whether the participation came with the registration, and goes with it. */
    boolean broughtParticipation;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Person person;

    /** The identity provider's stable id of whoever registered; none for a guest. */
    @Nullable String subject;

    String name;
    @Nullable String email;

    @Enumerated(EnumType.STRING)
    MailLanguage language;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Answer> answers = List.of();

    /** Which words a guest consented to. */
    @Nullable String consentVersion;

    /** What they were told last of when and where the meeting is. */
    String told;

    Instant registeredAt;
    @Nullable Instant placedAt;
    @Nullable Instant cancelledAt;

    /** Noted of those who have no participation. */
    @Nullable Instant presentAt;

    protected Registration() {}

    private Registration(Meeting meeting, String name, @Nullable String email, MailLanguage language, List<Answer> answers, Instant now) {
        this.meeting = meeting;
        this.name = name;
        this.email = email;
        this.language = language;
        this.answers = answers;
        this.told = Announcement.of(meeting);
        this.registeredAt = now;
    }

    static Registration ofAccount(Meeting meeting, Registering draft, List<Answer> answers, String subject, @Nullable String email, @Nullable Person person, Instant now) {
        var registration = new Registration(meeting, draft.name(), email, draft.language(), answers, now);
        registration.subject = subject;
        registration.person = person;
        return registration;
    }

    static Registration ofGuest(Meeting meeting, GuestRegistration draft, List<Answer> answers, Instant now) {
        var registration = new Registration(meeting, draft.name(), draft.email(), draft.language(), answers, now);
        registration.consentVersion = draft.consentVersion();
        return registration;
    }

    State state() {
        if (cancelledAt != null) return State.CANCELLED;
        return placedAt == null ? State.WAITING : State.PLACE;
    }

    /** Gives them a place. Says whether that changes the meeting. */
    boolean place(Instant now) {
        placedAt = now;
        if (person == null) return false;
        UUID whose = person.id();
        boolean there = meeting.participations().stream().anyMatch(it -> it.person() != null && it.person().id().equals(whose));
        participation = meeting.invite(person, null);
        participation.answered(Participation.Status.ACCEPTED);
        broughtParticipation = !there;
        return true;
    }

    /** Gives the place back. Says whether that changes the meeting. */
    boolean cancel(Instant now) {
        if (cancelledAt != null) throw new Refusal(Refusal.Kind.CONFLICT, "registration-cancelled", "This registration was cancelled already.", List.of());
        if (!meeting.liesAhead(now)) throw Refusal.ruleBroken("meeting-begun", "", "The meeting has begun already.");
        cancelledAt = now;
        if (participation == null) return false;
        if (broughtParticipation) {
            meeting.uninvite(participation);
            participation = null;
        } else {
            participation.answered(Participation.Status.DECLINED);
        }
        return true;
    }

    /** Of whoever takes part it is noted in the room of the meeting. */
    void notePresence(boolean present, Instant now) {
        if (participation != null) throw Refusal.ruleBroken("presence-noted-in-the-room", "", "Of whoever takes part with a record it is noted in the room of the meeting.");
        if (state() != State.PLACE) throw Refusal.ruleBroken("present-without-place", "", "Only of those who have a place it is noted that they are there.");
        presentAt = present ? presentAt == null ? now : presentAt : null;
    }
}

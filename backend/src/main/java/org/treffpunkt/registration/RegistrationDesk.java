package org.treffpunkt.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.meeting.Attendance;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.MeetingChanged;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** Where places are given and given back. Whoever comes here holds the lock of the meeting's row, so that they come one after the other. */
@ApplicationScoped
class RegistrationDesk {
    private final Registrations registrations;
    private final RegistrationLetters letters;
    private final RegistrationBrake brake;
    private final Records records;
    private final Trail trail;
    private final Clock clock;

    RegistrationDesk(Registrations registrations, RegistrationLetters letters, RegistrationBrake brake, Records records, Trail trail, Clock clock) {
        this.registrations = registrations;
        this.letters = letters;
        this.brake = brake;
        this.records = records;
        this.trail = trail;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    @Nullable RegistrationForm form(Meeting meeting) {
        return registrations.session().find(RegistrationForm.class, meeting.id());
    }

    boolean full(Meeting meeting) {
        Integer capacity = meeting.capacity();
        return capacity != null && taken(meeting) >= capacity;
    }

    int taken(Meeting meeting) {
        return Integer.parseInt(registrations.taken(meeting.id().toString()));
    }

    int waiting(Meeting meeting) {
        return Integer.parseInt(registrations.waiting(meeting.id().toString()));
    }

    RegistrationPage register(Meeting meeting, Registering draft, String subject, @Nullable String email) {
        var form = requireOpen(meeting);
        if (!registrations.mine(meeting.id(), subject).isEmpty()) throw new Refusal(Refusal.Kind.CONFLICT, "registered-already", "You are registered for this meeting already.", List.of());
        return page(enter(Registration.ofAccount(meeting, draft, form.accepted(draft.answers()), subject, email, personOf(meeting, email), now())));
    }

    /** To whoever is registered already the letter goes once more, and nobody learns from the answer that they are. */
    GuestRegistrationReceipt register(Meeting meeting, GuestRegistration draft) {
        draft.requireByHand();
        var answers = requireOpen(meeting).accepted(draft.answers());
        brake.guest(meeting.id(), draft.email());
        var there = registrations.byAddress(meeting.id().toString(), draft.email());
        if (there.isEmpty()) {
            enter(Registration.ofGuest(meeting, draft, answers, now()));
        } else {
            var registration = shown(UUID.fromString(there.getFirst()));
            letters.send(registration, registration.state() == Registration.State.WAITING ? RegistrationMail.Occasion.WAITING : RegistrationMail.Occasion.REGISTERED);
            registrations.session().flush();
        }
        return new GuestRegistrationReceipt(now());
    }

    RegistrationPage lookUp(String token) {
        return page(shown(byLink(token)));
    }

    RegistrationPage cancel(String token) {
        return page(cancelAlone(byLink(token)));
    }

    /** Of an account's own. */
    RegistrationPage cancelOwn(UUID id, @Nullable String subject) {
        requireOwn(id, subject);
        return page(cancelAlone(id));
    }

    /** By those who write the meeting. */
    void withdraw(Registration it) {
        cancel(it, RegistrationMail.Occasion.WITHDRAWN);
    }

    List<RegistrationPage> ofSubject(@Nullable String subject) {
        var ids = subject == null ? List.<UUID>of() : registrations.ofSubject(subject);
        if (ids.isEmpty()) return List.of();
        show(ids);
        return registrations.shown(ids).stream().map(this::page).toList();
    }

    Registration own(UUID id, @Nullable String subject) {
        requireOwn(id, subject);
        return shown(id);
    }

    Registration ofLink(String token) {
        return shown(byLink(token));
    }

    void notePresence(Registration it, boolean present) {
        var before = RegistrationDeed.of(it);
        it.notePresence(present, now());
        registrations.session().flush();
        trail.keep(RegistrationDeed.changed(it, before));
    }

    /** Whether it was noted that they were there: in the room, in the meeting itself, or of those without a record here. */
    boolean present(Registration it) {
        if (it.state() != Registration.State.PLACE) return false;
        var part = it.participation;
        if (part == null) return it.presentAt != null;
        var noted = registrations.session().find(Attendance.class, part.id());
        return noted == null ? part.attended() : noted.statusName().equals("PRESENT");
    }

    /** Whoever registered hears what they must know to be there; and where there is more room than before, those who wait longest have it. */
    void meetingChanged(@Observes MeetingChanged event) {
        var meeting = event.meeting();
        for (Registration it : registrations.open(meeting.id())) {
            String told = Announcement.of(meeting);
            if (told.equals(it.told)) continue;
            it.told = told;
            if (meeting.liesAhead(now())) letters.send(it, meeting.calledOff() ? RegistrationMail.Occasion.CALLED_OFF : RegistrationMail.Occasion.CHANGED);
        }
        registrations.session().flush();
        moveUp(meeting, List.of());
    }

    private RegistrationForm requireOpen(Meeting meeting) {
        var form = form(meeting);
        if (form == null) throw RegistrationForm.notOffered();
        form.requireOpen(meeting, now());
        return form;
    }

    private Registration enter(Registration it) {
        boolean waits = full(it.meeting);
        registrations.session().persist(it);
        registrations.session().flush();
        show(List.of(it.id));
        if (!waits) place(it);
        letters.send(it, waits ? RegistrationMail.Occasion.WAITING : RegistrationMail.Occasion.REGISTERED);
        registrations.session().flush();
        trail.keep(RegistrationDeed.registered(it));
        return it;
    }

    private void place(Registration it) {
        if (it.place(now())) records.changed(it.meeting);
        registrations.session().flush();
    }

    private Registration cancelAlone(UUID id) {
        show(List.of(id));
        registrations.await(id.toString());
        return cancel(Objects.requireNonNull(registrations.session().find(Registration.class, id)), RegistrationMail.Occasion.CANCELLED);
    }

    private Registration cancel(Registration it, RegistrationMail.Occasion occasion) {
        var before = RegistrationDeed.of(it);
        if (it.cancel(now())) records.changed(it.meeting);
        registrations.session().flush();
        trail.keep(RegistrationDeed.changed(it, before));
        letters.send(it, occasion);
        registrations.session().flush();
        moveUp(it.meeting, List.of(it.id));
        return it;
    }

    /** @param shown registrations that are given to the caller already */
    private void moveUp(Meeting meeting, List<UUID> shown) {
        if (meeting.calledOff() || !meeting.liesAhead(now())) return;
        while (!full(meeting)) {
            var next = registrations.next(meeting.id().toString());
            if (next.isEmpty()) return;
            var id = UUID.fromString(next.getFirst());
            show(Stream.concat(shown.stream(), Stream.of(id)).toList());
            var it = Objects.requireNonNull(registrations.session().find(Registration.class, id));
            var before = RegistrationDeed.of(it);
            place(it);
            letters.send(it, RegistrationMail.Occasion.MOVED_UP);
            registrations.session().flush();
            trail.keep(RegistrationDeed.changed(it, before));
        }
    }

    private @Nullable Person personOf(Meeting meeting, @Nullable String address) {
        if (address == null) return null;
        return registrations.personsOf(address).stream().map(id -> registrations.session().find(Person.class, UUID.fromString(id))).filter(Objects::nonNull)
                .filter(it -> it.networkId().equals(meeting.networkId()) && it.deletedAt() == null).findFirst().orElse(null);
    }

    private RegistrationPage page(Registration it) {
        return RegistrationPage.of(it, form(it.meeting), present(it), now());
    }

    private UUID byLink(String token) {
        var found = registrations.byLink(new LinkToken(token).hash());
        if (found.isEmpty()) throw Refusal.ruleBroken("link-unknown", "/token", "This link is not one of ours. Open it as it stands in the letter, or register again.");
        return UUID.fromString(found.getFirst());
    }

    private void requireOwn(UUID id, @Nullable String subject) {
        if (subject == null || !registrations.ofSubject(subject).contains(id)) throw Refusal.notFound();
    }

    private Registration shown(UUID id) {
        show(List.of(id));
        return Objects.requireNonNull(registrations.session().find(Registration.class, id));
    }

    /** Until the end of the transaction; what was written before has to be stored by then, since the database may not give it afterwards. */
    private void show(List<UUID> ids) {
        registrations.session().flush();
        registrations.actAs(ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
    }
}

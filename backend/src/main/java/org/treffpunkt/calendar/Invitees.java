package org.treffpunkt.calendar;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.committee.Committee;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.network.Membership;
import org.treffpunkt.network.Memberships;
import org.treffpunkt.network.Spokesperson;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Reference;

/** Finds out who is meant by those that are to be invited. */
@Dependent
class Invitees {
    private static final int MOST = 500;

    private final References references;
    private final Memberships memberships;
    private final Records records;

    Invitees(References references, Memberships memberships, Records records) {
        this.references = references;
        this.memberships = memberships;
        this.records = records;
    }

    /** Each of them once. */
    List<Invitee> of(Meeting meeting, InvitationRound round) {
        LocalDate day = day(meeting);
        List<Membership> members = memberships.active(meeting.networkId());
        var found = new ArrayList<Invitee>();
        for (int i = 0; i < round.committees().size(); i++) {
            String pointer = "/committees/" + i;
            Committee committee = known(Committee.class, round.committees().get(i), pointer);
            // Who sits in a committee is for those of its network.
            if (!committee.networkId().equals(meeting.networkId())) throw Refusal.ruleBroken("committee-of-another-network", pointer + "/id", "This belongs to another network.");
            for (var seat : committee.holdersOn(day))
                add(found, seat.person() != null ? person(seat.person(), seat.organisation(), seat.constituency()) : organisation(seat.organisation(), members, day, seat.constituency()));
        }
        for (Membership member : members)
            if (round.roles().contains(member.role()) || member.constituency() != null && round.constituencies().contains(member.constituency())) add(found, member(member, day));
        for (int i = 0; i < round.organisations().size(); i++) add(found, organisation(known(Organisation.class, round.organisations().get(i), "/organisations/" + i), members, day, null));
        for (int i = 0; i < round.persons().size(); i++) add(found, person(known(Person.class, round.persons().get(i), "/persons/" + i), null, null));
        for (InvitedAddress it : round.addresses()) add(found, new Invitee(null, null, it.name(), it.email(), null));
        if (found.size() > MOST) throw Refusal.ruleBroken("too-many-invited", "", "At most " + MOST + " are invited at once.");
        return found;
    }

    private <T extends Aggregate> T known(Class<T> type, Reference reference, String pointer) {
        return Objects.requireNonNull(references.to(type, reference, null, pointer));
    }

    private LocalDate day(Meeting meeting) {
        return meeting.date() == null || meeting.date().earliest() == null ? records.today() : meeting.date().earliest();
    }

    private static void add(List<Invitee> found, @Nullable Invitee invitee) {
        if (invitee != null && found.stream().noneMatch(invitee::same)) found.add(invitee);
    }

    /** Somebody of whom everything was erased is nobody to be invited. */
    private static @Nullable Invitee person(Person person, @Nullable Organisation organisation, @Nullable String constituency) {
        return person.removed() || person.deletedAt() != null ? null : new Invitee(person, organisation, person.displayName(), person.emailAddress().orElse(null), constituency);
    }

    private @Nullable Invitee organisation(@Nullable Organisation organisation, List<Membership> members, LocalDate day, @Nullable String constituency) {
        if (organisation == null || organisation.deletedAt() != null) return null;
        Optional<Membership> member = members.stream().filter(it -> organisation.equals(it.organisation())).findFirst();
        Invitee speaking = member.map(it -> member(it, day)).orElseGet(() -> new Invitee(null, organisation, organisation.name().inOriginal(), null, null));
        return constituency == null ? speaking : new Invitee(null, organisation, speaking.name(), speaking.email(), constituency);
    }

    private static Invitee member(Membership member, LocalDate day) {
        Optional<Spokesperson> spokesperson = member.spokesperson(day);
        return new Invitee(member.person(), member.organisation(), spokesperson.map(Spokesperson::name).orElseGet(() -> member.holder().name().inOriginal()),
                spokesperson.map(Spokesperson::emailAddress).orElse(null), member.constituency());
    }
}

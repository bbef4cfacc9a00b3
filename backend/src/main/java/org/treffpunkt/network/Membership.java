package org.treffpunkt.network;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Visibility;

/** That an organisation or a person belongs to a network: as what, from when until when. It is ended rather than overwritten. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
public class Membership extends Aggregate {
    /** As what somebody belongs to a network. */
    @Schema(name = "MembershipRole", description = "As what somebody belongs to a network. CARRIER: runs its office (Trägerschaft); COMMISSIONER: has ordered its work (Auftraggeber).")
    public enum Role { MEMBER, COORDINATOR, CARRIER, COMMISSIONER, COOPERATION_PARTNER, FUNDER, OBSERVER, PERMANENT_PARTICIPANT }

    /** How far it has come. */
    @Schema(name = "MembershipStatus")
    public enum Status { APPLIED, ACTIVE, ENDED }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "networkId", insertable = false, updatable = false) // the column of the network that keeps the record
    Network network;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Person person;

    @Enumerated(EnumType.STRING)
    Role role;

    @Enumerated(EnumType.STRING)
    Status status;

    /** Whom it stands for in the network: one of the groups the network is made of. */
    @Nullable String constituency;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText note;

    /** Those who speak for the member, also those who did. */
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "membership_id", nullable = false)
    @OrderColumn(name = "position")
    List<Representative> representatives = new ArrayList<>();

    /** Why it ended, for coordinators. */
    @Nullable String endReason;

    /** Whether the member's side agrees. Before that, the network reads no more of an organisation than everybody does. */
    boolean confirmed;

    protected Membership() {}

    Membership(Network network) {
        super(network.id());
        this.network = network;
    }

    public Network network() {
        return network;
    }

    public @Nullable Organisation organisation() {
        return organisation;
    }

    public @Nullable Person person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public Status status() {
        return status;
    }

    public @Nullable String constituency() {
        return constituency;
    }

    @Override
    public Aggregate namesake() {
        return holder();
    }

    /** Who belongs to the network. */
    public Aggregate holder() {
        return organisation != null ? organisation : Objects.requireNonNull(person);
    }

    /** Who speaks for the member on the day: the representative, or else the first deputy; a person speaks for themselves where nobody else does. */
    public Optional<Spokesperson> spokesperson(LocalDate day) {
        return representatives.stream().filter(it -> it.heldOn(day)).min(Comparator.comparing(it -> it.role))
                .map(it -> new Spokesperson(it.displayName(), it.emailAddress().orElse(null)))
                .or(() -> Optional.ofNullable(person).map(it -> new Spokesperson(it.displayName(), it.emailAddress().orElse(null))));
    }

    /** Active from the day on which it began. */
    void begin(Visibility visibility, Period from, LocalDate today) {
        status = Status.ACTIVE;
        confirmed = holder().networkId().equals(networkId()); // else its own side says so itself
        describe(holder().name(), visibility, List.of(), List.of());
        held(from, today);
        findableBy(Stream.ofNullable(constituency));
    }

    /** The member has left: the last day stays, and nobody speaks for it after. */
    void end(PartialDate lastDay, String reason, LocalDate today) {
        if (status == Status.ENDED) throw new Refusal(Refusal.Kind.CONFLICT, "membership-ended-already", "This membership has ended already.", List.of());
        if (lastDay.earliest() == null || lastDay.earliest().isAfter(today))
            throw Refusal.ruleBroken("membership-ends-by-today", "/until", "What ends later is still active: give the day as `until` of its period, and end it when it has come.");
        held(period().until(lastDay), today);
        status = Status.ENDED;
        endReason = reason;
        confirmed = false;
        endRepresentatives(today);
    }

    /** Whoever spoke for a member that left no longer does. */
    void endRepresentatives(LocalDate today) {
        PartialDate last = period().until();
        for (Representative it : representatives) if (it.heldOn(today)) it.held(last == null ? it.period().closed() : it.period().until(last), today);
    }

    /** Only one speaks for a member at a time; the database holds it too. */
    void requireOneRepresentativeAtATime() {
        for (int i = 0; i < representatives.size(); i++)
            for (int j = 0; j < i; j++)
                if (representatives.get(i).role == Representative.Role.REPRESENTATIVE && representatives.get(j).role == Representative.Role.REPRESENTATIVE
                        && representatives.get(i).overlaps(representatives.get(j)))
                    throw Refusal.ruleBroken("representative-at-a-time", "/representatives/" + i, "Another person represents the member at that time: end that first, or make this one a deputy.");
    }

    /** It is called what its holder is called. */
    void followName() {
        if (name().equals(holder().name())) return;
        describe(holder().name(), visibility(), sources(), incompleteLists());
        findableBy(Stream.concat(Stream.ofNullable(constituency), Stream.ofNullable(note).flatMap(text -> text.texts().values().stream())));
    }

    void confirm() {
        if (status == Status.ENDED) throw Refusal.ruleBroken("ended-membership-is-not-confirmed", "/status", "This membership is over.");
        confirmed = true;
    }

    void describe(MembershipDraft draft, LocalDate today) {
        describe(holder().name(), draft.visibility(), draft.sources(), draft.incompleteLists());
        var period = Objects.requireNonNullElse(draft.period(), Period.UNKNOWN);
        held(draft.status() == Status.ENDED ? period.closed() : period, today);
        if (draft.status() == Status.ACTIVE && period().over(today))
            throw Refusal.ruleBroken("active-membership-is-not-over", "/status", "The period is over: the membership is ENDED, or the period is not right.");
        if (draft.status() == Status.ENDED) confirmed = false;
        findableBy(Stream.concat(Stream.ofNullable(draft.constituency()), Stream.ofNullable(draft.note()).flatMap(text -> text.texts().values().stream())));
    }
}

package org.treffpunkt.network;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
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
import org.treffpunkt.value.Period;

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

    /** Who belongs to the network. */
    Aggregate holder() {
        return organisation != null ? organisation : Objects.requireNonNull(person);
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

package org.treffpunkt.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.committee.Committee;
import org.treffpunkt.network.Membership;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;

/** Something a network agreed on in writing, in versions that never change once they are published. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
public class Agreement extends Aggregate {
    /** What kind of agreement it is. */
    @Schema(name = "AgreementKind", description = "What kind of agreement it is. DECLARATION: of the members' willingness to work together; MANDATE: what a committee is charged with; MUNICIPAL: with a municipality; BILATERAL: of two parties; "
            + "OTHER: what `kindName` says.")
    enum Kind { DECLARATION, RULES_OF_PROCEDURE, MANDATE, MUNICIPAL, BILATERAL, OTHER }

    /** How far it has come. */
    @Schema(name = "AgreementStatus")
    enum Status { DRAFT, IN_FORCE, SUPERSEDED, ENDED }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "networkId", insertable = false, updatable = false) // the column of the network that keeps the record
    Network network;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Committee committee;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText kindName;

    @Enumerated(EnumType.STRING)
    Status status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText description;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement_id", nullable = false)
    @OrderColumn(name = "position")
    List<AgreementParty> parties = new ArrayList<>();

    /** Which members sign; nobody without it. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Signatories signatories;

    /** Whoever is admitted to the network is asked to sign it. */
    boolean requiredToJoin;

    /** The text of the next version, while it is being written; for coordinators. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText preparedText;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    List<AgreementVersion> versions = new ArrayList<>();

    /** Read with the agreement, so that a list of them does not read the texts. */
    @Formula("(select max(v.number) from agreement_version v where v.agreement_id = id)")
    @Nullable Integer newestVersion;

    @Formula("(select v.in_force_from from agreement_version v where v.agreement_id = id and v.number = (select max(w.number) from agreement_version w where w.agreement_id = id))")
    @Nullable LocalDate newestInForceFrom;

    protected Agreement() {}

    Agreement(Network network) {
        super(network.id());
        this.network = network;
    }

    @Override
    public @Nullable UUID committeeId() {
        return committee == null ? null : committee.id();
    }

    /** The newest version: the one to sign. */
    Optional<AgreementVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    AgreementVersion version(int number) {
        return versions.stream().filter(it -> it.number == number).findFirst().orElseThrow(Refusal::notFound);
    }

    AgreementVersion publish(LocalizedText text, LocalDate inForceFrom, @Nullable LocalizedText changes, Instant now) {
        if (over()) throw Refusal.ruleBroken("agreement-is-over", "", "This agreement has ended or was superseded: there are no new versions of it.");
        var version = new AgreementVersion(this, versions.size() + 1, text, inForceFrom, changes, now);
        versions.add(version);
        status = Status.IN_FORCE;
        preparedText = null;
        return version;
    }

    boolean over() {
        return status == Status.ENDED || status == Status.SUPERSEDED;
    }

    boolean concerns(Membership membership) {
        return signatories != null && membership.status() == Membership.Status.ACTIVE && signatories.include(membership);
    }

    void describe(AgreementDraft draft, LocalDate today) {
        describe(draft.title(), draft.visibility(), draft.sources(), draft.incompleteLists());
        var period = Objects.requireNonNullElse(draft.period(), Period.UNKNOWN);
        held(draft.status() == Status.ENDED || draft.status() == Status.SUPERSEDED ? period.closed() : period, today);
        findableBy(Stream.of(draft.description(), draft.kindName()).filter(Objects::nonNull).flatMap(text -> text.texts().values().stream()));
    }
}

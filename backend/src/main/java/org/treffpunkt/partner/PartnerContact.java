package org.treffpunkt.partner;

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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.consent.Consent;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartnerCategory;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.PersonalDataBasis;

/** A network's relation to somebody outside: a person, an organisation, or a person at an organisation. */
@Entity
@SuppressWarnings("NullAway.Init") // filled by its draft
public class PartnerContact extends Aggregate {
    /** How far the relation has come. */
    @Schema(name = "PartnerContactStage")
    enum Stage { PROSPECT, ACTIVE, DORMANT, ENDED }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "networkId", insertable = false, updatable = false) // the same column as that of the network that keeps the record
    Network network;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation organisation;

    @Enumerated(EnumType.STRING)
    PartnerCategory category;

    @Nullable String country;

    @Enumerated(EnumType.STRING)
    @Nullable Level level;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    /** What the relation is about, in words. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText subject;

    /** Who in the network keeps the relation up. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Person keeper;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Nullable LocalDate nextContactDue;

    /** Passes news on to many. */
    boolean multiplier;

    boolean outdated;

    /** For coordinators only. */
    @Nullable String notes;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ContactPoint> contactPoints;

    /** Why the data may be held. */
    @JdbcTypeCode(SqlTypes.JSON)
    PersonalDataBasis basis;

    /** What the partner agreed to about the contact points. */
    @OneToMany
    @Immutable
    @JoinColumn(name = "partnerContactId", insertable = false, updatable = false) // as Consent calls it
    List<Consent> consents = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "contact_id", nullable = false)
    @OrderColumn(name = "position")
    List<PartnerInteraction> interactions = new ArrayList<>();

    protected PartnerContact() {}

    PartnerContact(Network network) {
        super(network.id());
        this.network = network;
    }

    /** Everything the draft says itself, and the name, which is its partner's. */
    void describe(PartnerContactDraft draft, LocalDate today) {
        var partner = person != null ? person.name() : Objects.requireNonNull(organisation).name();
        describe(partner, draft.visibility(), draft.sources(), draft.incompleteLists());
        var period = Objects.requireNonNullElse(draft.period(), Period.UNKNOWN);
        held(draft.stage() == Stage.ENDED ? period.closed() : period, today);
        category = draft.category();
        country = draft.country();
        level = draft.level();
        topics = draft.topics();
        subject = draft.subject();
        stage = draft.stage();
        nextContactDue = draft.nextContactDue();
        multiplier = draft.multiplier();
        outdated = draft.outdated();
        notes = draft.notes();
        contactPoints = draft.contactPoints();
        basis = draft.basis();
        // Notes, contact points and interactions stay out: members who may not read them must not find the contact by them either.
        findableBy(Stream.of(organisation == null ? null : organisation.name(), subject).filter(Objects::nonNull).flatMap(text -> text.texts().values().stream()));
    }
}

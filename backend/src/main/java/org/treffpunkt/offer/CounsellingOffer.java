package org.treffpunkt.offer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.StatedCount;
import org.treffpunkt.value.Visibility;

/** Help that organisations or a network give: counselling, a course, mentoring, a clearing desk ... One record however many provide it. */
@Entity
@SuppressWarnings("NullAway.Init") // filled by its draft
public class CounsellingOffer extends Aggregate {
    /** What kind of help it is. */
    @Schema(name = "CounsellingOfferKind")
    enum Kind { COUNSELLING, COURSE, TRAINING, QUALIFICATION, MENTORING, GUIDE, CLEARING, ASSOCIATION_SUPPORT, COMPETITION, ENCOUNTER, OTHER }

    /** Who may make use of it. */
    @Schema(name = "AudienceScope")
    enum AudienceScope { MIGRANTS_ONLY, OPEN_TO_ALL, ORGANISATIONS }

    /** How it reaches people. */
    @Schema(name = "CounsellingMode")
    enum Mode { IN_PERSON, PHONE, ONLINE, OUTREACH, WRITTEN }

    /** What it takes to come. */
    @Schema(name = "CounsellingAccess")
    enum Access { WALK_IN, APPOINTMENT, REGISTRATION, REFERRAL }

    /** What it costs those who come. */
    @Schema(name = "CounsellingCost")
    enum Cost { FREE, REDUCED, PAID }

    /** Whether it can be had now. */
    @Schema(name = "CounsellingOfferStatus")
    enum Status { PLANNED, ACTIVE, PAUSED, ENDED }

    /** Whether it is shown yet. */
    @Schema(name = "CounsellingOfferPublication")
    enum Publication { DRAFT, PUBLISHED }

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Nullable String acronym;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> targetGroups;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> languages;

    @Enumerated(EnumType.STRING)
    AudienceScope audienceScope;

    @JdbcTypeCode(SqlTypes.JSON)
    List<AudienceKind> audienceKinds;

    boolean hardshipCases;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<Mode> modes;

    @Enumerated(EnumType.STRING)
    @Nullable Access access;

    @Enumerated(EnumType.STRING)
    @Nullable Cost cost;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText costNote;

    @ManyToMany
    @JoinTable(name = "counselling_offer_provider", joinColumns = @JoinColumn(name = "offer_id"), inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    List<Organisation> providers = new ArrayList<>();

    /** The network where it provides the offer itself, or together with the organisations. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Network providerNetwork;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> territories;

    /** Where it is found: its territories and those its places name. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> foundIn;

    @Enumerated(EnumType.STRING)
    Status status;

    @Enumerated(EnumType.STRING)
    Publication publication;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable StatedCount experience;

    @Nullable Integer capacity;

    /** For those who write the offer only. */
    @Nullable Integer internalCapacity;

    /** When somebody last made sure that all this is true. */
    @Nullable LocalDate verifiedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StatedCount> statedCounts;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ContactPoint> contactPoints;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "offer_id", nullable = false)
    @OrderColumn(name = "position")
    List<OfferPlace> places = new ArrayList<>();

    protected CounsellingOffer() {}

    CounsellingOffer(UUID networkId) {
        super(networkId);
    }

    /** Everything but what it refers to. */
    void describe(CounsellingOfferDraft draft, LocalDate today) {
        describe(draft.name(), draft.visibility(), draft.sources(), draft.incompleteLists());
        var period = Objects.requireNonNullElse(draft.period(), Period.UNKNOWN);
        held(draft.status() == Status.ENDED ? period.closed() : period, today);
        kind = draft.kind();
        acronym = draft.acronym();
        summary = draft.summary();
        description = draft.description();
        topics = draft.topics();
        targetGroups = draft.targetGroups();
        languages = draft.languages();
        audienceScope = draft.audienceScope();
        audienceKinds = draft.audienceKinds();
        hardshipCases = draft.hardshipCases();
        modes = draft.modes();
        access = draft.access();
        cost = draft.cost();
        costNote = draft.costNote();
        territories = draft.territories();
        foundIn = Stream.concat(territories.stream(), draft.places().stream().flatMap(OfferPlaceDraft::territories)).distinct().toList();
        status = draft.status();
        publication = draft.publication();
        experience = draft.experience();
        capacity = draft.capacity();
        internalCapacity = draft.internalCapacity();
        verifiedOn = draft.verifiedOn();
        tags = draft.tags();
        statedCounts = draft.statedCounts();
        contactPoints = draft.contactPoints();
        findable();
    }

    /** People look for offers also by who gives them. Names that not everybody may read stay out: whoever finds the offer must not learn them by searching. */
    void findable() {
        findableBy(Stream.of(
                        Stream.ofNullable(acronym), texts(summary), texts(description), tags.stream(), places.stream().flatMap(OfferPlace::words),
                        providers.stream().filter(provider -> provider.visibility() == Visibility.PUBLIC && provider.deletedAt() == null)
                                .flatMap(provider -> Stream.concat(texts(provider.name()), Stream.ofNullable(provider.shortName()))))
                .flatMap(words -> words));
    }

    private static Stream<String> texts(@Nullable LocalizedText text) {
        return text == null ? Stream.of() : text.texts().values().stream();
    }

    boolean published() {
        return publication == Publication.PUBLISHED;
    }

    boolean providedByAny(Set<UUID> organisations) {
        return providers.stream().anyMatch(provider -> organisations.contains(provider.id()));
    }

    public List<Organisation> providers() {
        return providers;
    }

    public List<OfferPlace> places() {
        return places;
    }
}

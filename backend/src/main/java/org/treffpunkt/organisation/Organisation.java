package org.treffpunkt.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.NameForm;
import org.treffpunkt.shared.Traits;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.StatedCount;
import org.treffpunkt.value.Visibility;

/** An organisation, office or initiative: one record however many networks it belongs to. */
@Entity
public class Organisation extends Aggregate implements Traits.Bearer {
    /** Whether it assists migrants itself or contributes in other ways. */
    @Schema(name = "Engagement")
    enum Engagement { DIRECT_ASSISTANCE, INDIRECT }

    /** The side of society it belongs to. */
    @Schema(name = "Sector")
    enum Sector { PUBLIC, BUSINESS, CIVIL_SOCIETY }

    @Nullable String shortName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> alternateNames;

    @Nullable String legalForm;

    @Enumerated(EnumType.STRING)
    OrganisationKind kind;

    /** False for a partner of whom only the country is known: then its name is a description. */
    boolean nameKnown;

    @Nullable String country;
    boolean migrantLed;

    @Enumerated(EnumType.STRING)
    @Nullable Engagement engagement;

    boolean newcomer;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> fieldsOfWork;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalizedText> competences;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> territories;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Level> levels;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Audience> audiences;

    @Enumerated(EnumType.STRING)
    @Nullable Sector sector;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Identifier> identifiers;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation parent;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Logo logo;

    @Nullable String rights;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ContactPoint> contactPoints;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StatedCount> statedCounts;

    /** For those who write the organisation, and platform administrators. */
    @Nullable String internalNote;

    /** Whether a coordinator has checked the record. */
    boolean verified;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "organisation_id", nullable = false)
    @OrderColumn(name = "position")
    List<Site> sites = new ArrayList<>();

    /** By which the database finds organisations that are called alike. */
    @ElementCollection
    @CollectionTable(name = "organisation_name_form", joinColumns = @JoinColumn(name = "organisation_id"))
    @OptimisticLock(excluded = true)
    Set<NameForm> nameForms = new HashSet<>();

    /** Written by the database when the record is merged. */
    @Column(insertable = false, updatable = false)
    @Nullable UUID mergedInto;

    /** Computed by the database from the memberships. */
    @ElementCollection
    @Immutable
    @CollectionTable(name = "organisation_network", joinColumns = @JoinColumn(name = "organisation_id"))
    Set<Belonging> memberOf = new HashSet<>();

    /** Of these networks, those whose membership the organisation's side has confirmed. */
    @ElementCollection
    @Immutable
    @CollectionTable(name = "organisation_reader", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "network_id")
    Set<UUID> readers = new HashSet<>();

    protected Organisation() {}

    Organisation(UUID networkId) {
        super(networkId);
    }

    /** The network that keeps it, and those it belongs to and has let read along. */
    @Override
    public Set<UUID> networks() {
        var all = new HashSet<>(readers);
        all.add(networkId());
        return all;
    }

    /** That an organisation which a list is about, or which it points to, is for the members of these networks, since it has let one of them read along. */
    public static Predicate readBy(HibernateCriteriaBuilder builder, From<?, Organisation> organisation, Collection<UUID> networks) {
        var readers = networks.stream().map(network -> (Predicate) builder.isMember(network, organisation.get(Organisation_.readers))).toList();
        return builder.and(builder.isNull(organisation.get(Aggregate_.deletedAt)), builder.equal(organisation.get(Aggregate_.visibility), Visibility.NETWORK), builder.or(readers));
    }

    /** Whether the network keeps it, or it belongs to the network. */
    public boolean belongsTo(UUID network) {
        return networkId().equals(network) || memberOf.stream().anyMatch(belonging -> belonging.networkId().equals(network));
    }

    @Override
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    @Override
    public Traits traits() {
        var names = nameKnown ? Stream.concat(name().texts().values().stream(), alternateNames.stream()).toList() : List.<String>of();
        var addresses = sites.stream().map(Site::address).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        return new Traits(names, Stream.ofNullable(shortName).toList(), Stream.concat(contactPoints.stream(), sites.stream().flatMap(site -> site.contactPoints.stream())).toList(), addresses);
    }

    /** Once everything else is written. */
    void callable() {
        var forms = traits().forms();
        nameForms.retainAll(forms);
        nameForms.addAll(forms);
    }

    public OrganisationKind kind() {
        return kind;
    }

    public boolean migrantLed() {
        return migrantLed;
    }

    public @Nullable String shortName() {
        return shortName;
    }

    public List<Site> sites() {
        return sites;
    }

    void describe(OrganisationDraft draft, LocalDate today) {
        describe(draft.name(), draft.visibility(), draft.sources(), draft.incompleteLists());
        held(draft.period(), today);
        findableBy(Stream.of(
                        Stream.of(draft.shortName(), draft.legalForm()).filter(Objects::nonNull),
                        draft.alternateNames().stream(), draft.tags().stream(),
                        Stream.ofNullable(draft.description()).flatMap(text -> text.texts().values().stream()),
                        draft.competences().stream().flatMap(text -> text.texts().values().stream()),
                        draft.sites().stream().flatMap(SiteDraft::words))
                .flatMap(words -> words));
    }
}

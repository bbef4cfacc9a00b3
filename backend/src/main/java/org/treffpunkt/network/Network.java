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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.organisation.Site;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.Constituency;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Goal;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.StatedCount;
import org.treffpunkt.value.Visibility;

/** A network of organisations and persons. It keeps its own record. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
public class Network extends Aggregate {
    /** How far it has come. */
    @Schema(name = "NetworkStatus")
    enum Status { FORMING, ACTIVE, ENDED }

    /** Whose concerns it takes: everybody means those without an account too. */
    @Schema(name = "ConcernsFrom", description = "Whose concerns a network takes. ACCOUNTS: of everybody with an account; EVERYBODY: of those without one as well.")
    enum ConcernsFrom { MEMBERS, ACCOUNTS, EVERYBODY }

    private static final String MEMBERS = "(select count(distinct coalesce(m.organisation_id, m.person_id)) from membership m"
            + " where m.network_id = id and m.role in ('MEMBER', 'COORDINATOR') and m.status = 'ACTIVE' and m.deleted_at is null ";

    @Nullable String shortName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> alternateNames;

    @Enumerated(EnumType.STRING)
    NetworkKind kind;

    @Enumerated(EnumType.STRING)
    Status status;

    /** False for a network that others run and that is only described here. */
    boolean operatedHere;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText description;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText mission;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText vision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable FoundedPlace foundedPlace;

    @Nullable String country;
    @Nullable String territory;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Level> levels;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> focusTopics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> targetGroups;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Audience> audiences;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Goal> goals;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalizedText> principles;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StatedCount> statedCounts;

    @Nullable String programme;

    /** The organisation the network itself is, so that it can act and offer. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Site officeSite;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ContactPoint> contactPoints;

    @Nullable String rights;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalizedText> memberCategories;

    /** The sides it is made of; memberships name them. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<Constituency> constituencies;

    @JdbcTypeCode(SqlTypes.JSON)
    Admission admission;

    @Enumerated(EnumType.STRING)
    ConcernsFrom concernsFrom;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "network_id", nullable = false)
    @OrderColumn(name = "position")
    List<NetworkLink> links = new ArrayList<>();

    /** How many members are recorded now, by who may know of them: those of public memberships, those for the network as well, and all. Read with the network, so that a list costs one query. */
    @Formula(MEMBERS + "and m.visibility = 'PUBLIC')")
    int publicMembers;

    @Formula(MEMBERS + "and m.visibility in ('PUBLIC', 'NETWORK'))")
    int membersForMembers;

    @Formula(MEMBERS + ")")
    int members;

    Network() {}

    public NetworkKind kind() {
        return kind;
    }

    public @Nullable String shortName() {
        return shortName;
    }

    public boolean operatedHere() {
        return operatedHere;
    }

    public List<Constituency> constituencies() {
        return constituencies;
    }

    /** Whether one can apply to join it here. */
    public boolean takesApplications() {
        return operatedHere && status != Status.ENDED && admission.openForApplications();
    }

    /** Whether people who are no members raise concerns here, with an account. */
    public boolean takesConcernsOfAccounts() {
        return operatedHere && status != Status.ENDED && concernsFrom != ConcernsFrom.MEMBERS;
    }

    /** Whether people without an account raise concerns here. */
    public boolean takesConcernsOfGuests() {
        return takesConcernsOfAccounts() && concernsFrom == ConcernsFrom.EVERYBODY;
    }

    /** Where its coordinators are reached. */
    public Optional<String> emailAddress() {
        return ContactPoint.emailAddress(contactPoints);
    }

    /** Where everybody may reach it. */
    public List<ContactPoint> publicContactPoints() {
        return contactPoints.stream().filter(point -> point.visibility() == Visibility.PUBLIC).toList();
    }

    /** Where a network says what sides it is made of, a member belongs to one of them. */
    public void requireConstituency(String key, String pointer) {
        if (!constituencies.isEmpty() && constituencies.stream().noneMatch(it -> it.key().equals(key)))
            throw Refusal.ruleBroken("constituency-unknown", pointer, "`" + key + "` is not the key of one of the network's constituencies.");
    }

    /** How many of a hundred seats a side is to have in its committees, where it says so. */
    public @Nullable Integer shareOf(String key) {
        return constituencies.stream().filter(it -> it.key().equals(key)).findFirst().map(Constituency::share).orElse(null);
    }

    void describe(NetworkDraft draft, LocalDate today) {
        describe(draft.name(), draft.visibility(), draft.sources(), draft.incompleteLists());
        var period = Objects.requireNonNullElse(draft.period(), Period.UNKNOWN);
        held(draft.status() == Status.ENDED ? period.closed() : period, today);
        findableBy(Stream.of(
                        Stream.of(draft.shortName(), draft.programme()).filter(Objects::nonNull),
                        draft.alternateNames().stream(),
                        Stream.of(draft.summary(), draft.description(), draft.mission(), draft.vision()).filter(Objects::nonNull).flatMap(text -> text.texts().values().stream()),
                        draft.constituencies().stream().flatMap(Constituency::texts).flatMap(text -> text.texts().values().stream()),
                        draft.goals().stream().flatMap(Goal::texts).flatMap(text -> text.texts().values().stream()))
                .flatMap(words -> words));
    }
}

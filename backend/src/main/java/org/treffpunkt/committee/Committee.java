package org.treffpunkt.committee;

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
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.organisation.Site;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Constituency;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Goal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.StatedCount;

/** A body of a network that meets and works on something; an external one belongs to somebody else and takes part here. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
public class Committee extends Aggregate {
    /** What kind of body it is. */
    @Schema(name = "CommitteeKind")
    enum Kind { WORKING_GROUP, COORDINATION_COMMITTEE, STEERING_GROUP, ADVISORY_BOARD, ADVISORY_COUNCIL, ROUND_TABLE, PLENARY }

    /** Whether it is there to stay or until its work is done. */
    @Schema(name = "Permanence")
    enum Permanence { STANDING, TEMPORARY }

    /** How far its life has come. */
    @Schema(name = "CommitteeLifecycle")
    enum Lifecycle { FORMING, CONSTITUTED, DORMANT, DISSOLVED }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "networkId", insertable = false, updatable = false) // the logical name of the column that the record writes already
    Network network;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    @Nullable Permanence permanence;

    @Enumerated(EnumType.STRING)
    Lifecycle lifecycle;

    /** Belongs to somebody else and takes part in the network. */
    boolean external;

    boolean membersOnly;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalizedText> purposes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText rationale;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalizedText> principles;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Goal> goals;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Constituency> constituencies;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText description;

    @Nullable String territory;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Committee parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation coordinator;

    /** The network that a round table became. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Network successorNetwork;

    /** The institution it builds. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Site buildsSite;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText closingReason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText results;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StatedCount> statedCounts;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ContactPoint> contactPoints;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "committee_id", nullable = false)
    @OrderColumn(name = "position")
    List<Seat> seats = new ArrayList<>();

    protected Committee() {}

    Committee(Network network) {
        super(network.id());
        this.network = network;
    }

    @Override
    public UUID committeeId() {
        return id();
    }

    public Network network() {
        return network;
    }

    /** The sides represented in it. */
    public List<Constituency> constituencies() {
        return constituencies;
    }

    @Nullable Committee parent() {
        return parent;
    }

    /** The seats held on the day, in their order. */
    List<Seat> seatsOn(LocalDate day) {
        return seats.stream().filter(seat -> seat.heldOn(day)).toList();
    }

    /** Who sits in it on the day, in the order of the seats; a seat of a network is nobody's who could be written to. */
    public List<SeatHolder> holdersOn(LocalDate day) {
        return seatsOn(day).stream().filter(it -> it.person != null || it.organisation != null).map(it -> new SeatHolder(it.person, it.organisation, it.constituency)).toList();
    }

    /** The seats with a vote on the day, as those know them who count votes. */
    public List<VotingSeat> votingSeats(LocalDate day) {
        return seatsOn(day).stream().filter(seat -> seat.voting).map(VotingSeat::of).toList();
    }

    void describe(CommitteeDraft draft, LocalDate today) {
        describe(draft.name(), draft.visibility(), draft.sources(), draft.incompleteLists());
        held(draft.period(), today);
        findableBy(draft.texts().flatMap(text -> text.texts().values().stream()));
    }

    /** Places it within another committee, which must not itself be within this one. */
    void belongTo(@Nullable Committee above) {
        var passed = new HashSet<>();
        for (Committee each = above; each != null && passed.add(each.id()); each = each.parent())
            if (each.id().equals(id())) throw Refusal.ruleBroken("committee-within-itself", "/parent/id", "This committee would be within itself. Choose another one, or none.");
        parent = above;
    }
}

package org.treffpunkt.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.SingularAttribute;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.DatedPart;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/**
 * As {@link Access} says; besides, its chair and secretary write it, and platform administrators write those that they read. To add, dissolve, delete and restore one is for those who
 * write all committees of the network. Who sits in a committee is for its members, those of its network and platform administrators, however public the committee.
 */
@Dependent
class CommitteeAccess extends Access<Committee> {
    CommitteeAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean mayWrite(Committee committee) {
        return mayRemove(committee) || caller.leads(committee);
    }

    @Override
    protected boolean mayRemove(Committee committee) {
        return caller.coordinatesKeeperOf(committee) || caller.administersPlatform();
    }

    @Override
    protected boolean mayAdd(UUID network) {
        return super.mayAdd(network) || caller.administersPlatform();
    }

    @Override
    protected Predicate ofCommittee(HibernateCriteriaBuilder builder, Root<Committee> committee, Set<UUID> committees) {
        return committee.get(Aggregate_.id).in(committees);
    }

    /** A chair does not dissolve the committee, nor bring it back to life. */
    void requireLifecycle(Committee committee, Committee.Lifecycle after) {
        boolean dissolution = committee.lifecycle != after && (committee.lifecycle == Committee.Lifecycle.DISSOLVED || after == Committee.Lifecycle.DISSOLVED);
        if (dissolution && !mayRemove(committee)) throw Refusal.forbidden("/lifecycle", "A committee is dissolved by the coordinators of its network.");
    }

    boolean mayReadSeats(Committee committee) {
        return caller.reads(Visibility.NETWORK, committee);
    }

    List<ContactPoint> contactPoints(Committee committee) {
        return committee.contactPoints.stream().filter(point -> mayWrite(committee) || caller.reads(point.visibility(), committee)).toList();
    }

    /** A quote tells what its member says: those about seats and contact points are shown to readers of all of these. */
    List<Source> sources(Committee committee) {
        var hidden = new HashSet<String>();
        if (contactPoints(committee).size() < committee.contactPoints.size()) hidden.add("contactPoints");
        if (!mayReadSeats(committee)) hidden.add("seats");
        return Source.without(hidden, committee.sources());
    }

    Committee requireReadSeats(Committee committee) {
        if (!mayReadSeats(requireRead(committee))) throw Refusal.forbidden("Who sits in a committee is for the members of its network.");
        return committee;
    }

    /** Where a network sits in committees of others is for its own members. */
    Network requireReadSeatsOf(Network network) {
        if (!caller.reads(network.visibility(), network)) throw Refusal.withheld();
        if (network.deletedAt() != null) throw network.gone();
        if (!caller.reads(Visibility.NETWORK, network)) throw Refusal.forbidden("Where a network sits is for its members.");
        return network;
    }

    /** That one of them has or had a seat, in a committee whose seats the caller may read. */
    <H extends Aggregate> Listing.Rule<Committee> seatOf(SingularAttribute<Seat, H> holder, Collection<UUID> holders, @Nullable LocalDate day) {
        return (builder, committee) -> {
            var seats = builder.createQuery(Seat.class).subquery(Seat.class);
            var seat = seats.correlate(committee).join(Committee_.seats);
            var held = seat.get(holder).get(Aggregate_.id).in(holders);
            seats.select(seat).where(day == null ? held : builder.and(held, DatedPart.heldOn(builder, seat, day)));
            return builder.and(seatsReadable(builder, committee), builder.exists(seats));
        };
    }

    /** The same as {@link #mayReadSeats}, as a condition for lists. */
    private Predicate seatsReadable(HibernateCriteriaBuilder builder, Root<Committee> committee) {
        if (caller.administersPlatform()) return builder.conjunction();
        var member = caller.memberNetworks().isEmpty() ? builder.disjunction() : committee.get(Aggregate_.networkId).in(caller.memberNetworks());
        return caller.committees().isEmpty() ? member : builder.or(member, ofCommittee(builder, committee, caller.committees()));
    }
}

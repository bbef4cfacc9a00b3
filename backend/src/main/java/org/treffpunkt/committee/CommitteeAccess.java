package org.treffpunkt.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.SingularAttribute;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.DatedPart;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** As {@link Access} says; besides, who sits in a committee is for the members of its network and platform administrators, however public the committee. */
@Dependent
class CommitteeAccess extends Access<Committee> {
    CommitteeAccess(Caller caller) {
        super(caller);
    }

    boolean mayReadSeats(Committee committee) {
        return caller.reads(Visibility.NETWORK, committee);
    }

    List<ContactPoint> contactPoints(Committee committee) {
        return committee.contactPoints.stream().filter(point -> caller.reads(point.visibility(), committee)).toList();
    }

    /** A quote tells what its member says: those about seats and contact points are shown to readers of all of these. */
    List<Source> sources(Committee committee) {
        boolean reachable = contactPoints(committee).size() == committee.contactPoints.size();
        boolean seated = mayReadSeats(committee);
        return committee.sources().stream().filter(source -> (reachable || !source.concerns("contactPoints")) && (seated || !source.concerns("seats"))).toList();
    }

    Committee requireReadSeats(Committee committee) {
        if (!mayReadSeats(requireRead(committee))) throw Refusal.forbidden("Who sits in a committee is for the members of its network.");
        return committee;
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
        return caller.memberNetworks().isEmpty() ? builder.disjunction() : committee.get(Aggregate_.networkId).in(caller.memberNetworks());
    }
}

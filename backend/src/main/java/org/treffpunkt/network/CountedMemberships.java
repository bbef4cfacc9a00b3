package org.treffpunkt.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate_;

/** The memberships of a network that the caller may read, to be counted: what is hidden from a list must not show in a number. Applications are no memberships yet. */
@Dependent
class CountedMemberships {
    private final Session session;
    private final MembershipAccess access;

    CountedMemberships(Session session, MembershipAccess access) {
        this.session = session;
        this.access = access;
    }

    List<CountedMembership> on(Network network, LocalDate day) {
        return of(network, List.of(), day);
    }

    List<CountedMembership> ever(Network network, List<Membership.Role> roles) {
        return of(network, roles, null);
    }

    private List<CountedMembership> of(Network network, List<Membership.Role> roles, @Nullable LocalDate day) {
        var builder = session.getCriteriaBuilder();
        var criteria = builder.createQuery(Membership.class);
        var membership = criteria.from(Membership.class);
        membership.fetch(Membership_.organisation, JoinType.LEFT);
        var conditions = new ArrayList<Predicate>(List.of(
                access.readable(builder, membership), builder.equal(membership.get(Aggregate_.networkId), network.id()), builder.isNull(membership.get(Aggregate_.deletedAt)),
                builder.notEqual(membership.get(Membership_.status), Membership.Status.APPLIED)));
        if (!roles.isEmpty()) conditions.add(membership.get(Membership_.role).in(roles));
        if (day != null) {
            conditions.add(builder.or(builder.isNull(membership.get(Aggregate_.validFrom)), builder.lessThanOrEqualTo(membership.get(Aggregate_.validFrom), day)));
            conditions.add(builder.or(builder.isNull(membership.get(Aggregate_.validUntil)), builder.greaterThanOrEqualTo(membership.get(Aggregate_.validUntil), day)));
        }
        criteria.select(membership).where(conditions);
        return session.createSelectionQuery(criteria).getResultList().stream().map(it -> CountedMembership.of(it, access.caller())).toList();
    }
}

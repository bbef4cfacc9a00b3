package org.treffpunkt.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Visibility;

/**
 * As {@link Access} says; members of every network the organisation belongs to read what is for the network. Besides, its editors read and write it, and platform
 * administrators write all that they read. A network that merely names an organisation its member gains no right to change it.
 * That it was verified is the coordinators' word alone.
 */
@Dependent
class OrganisationAccess extends Access<Organisation> {
    OrganisationAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean mayRead(Organisation organisation) {
        return super.mayRead(organisation) || caller.edits(organisation.id());
    }

    @Override
    protected boolean mayWrite(Organisation organisation) {
        return super.mayWrite(organisation) || caller.edits(organisation.id()) || caller.administersPlatform();
    }

    @Override
    protected boolean mayAdd(UUID network) {
        return super.mayAdd(network) || caller.administersPlatform();
    }

    @Override
    public Predicate readable(HibernateCriteriaBuilder builder, Root<Organisation> organisation) {
        var ways = new ArrayList<>(List.of(super.readable(builder, organisation)));
        if (!caller.editedOrganisations().isEmpty()) ways.add(organisation.get(Aggregate_.id).in(caller.editedOrganisations()));
        if (!caller.memberNetworks().isEmpty()) {
            var networks = builder.createQuery(UUID.class);
            var subquery = networks.subquery(UUID.class);
            var member = subquery.correlate(organisation).join(Organisation_.memberOf);
            subquery.select(member).where(member.in(caller.memberNetworks()));
            ways.add(builder.and(builder.equal(organisation.get(Aggregate_.visibility), Visibility.NETWORK), builder.exists(subquery)));
        }
        return builder.or(ways);
    }

    void requireVerify(boolean before, OrganisationDraft draft, Organisation organisation) {
        if (before != draft.verified() && !caller.coordinatesKeeperOf(organisation)) throw Refusal.forbidden("That a record was verified is said by coordinators.");
    }
}

package org.treffpunkt.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Refusal;

/** As {@link Access} says; besides, platform administrators read and write all networks, and they alone add, delete and restore one. */
@Dependent
class NetworkAccess extends Access<Network> {
    NetworkAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean mayRead(Network network) {
        return super.mayRead(network) || caller.administersPlatform();
    }

    @Override
    protected boolean mayWrite(Network network) {
        return super.mayWrite(network) || caller.administersPlatform();
    }

    @Override
    public Predicate readable(HibernateCriteriaBuilder builder, Root<Network> network) {
        return caller.administersPlatform() ? builder.conjunction() : super.readable(builder, network);
    }

    void requireAdministrator() {
        if (!caller.administersPlatform()) throw Refusal.forbidden("Networks are added, deleted and restored by platform administrators.");
    }
}

package org.treffpunkt.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Set;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

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

    /** Those who write the network read all of it, or they would drop what they do not see. */
    List<ContactPoint> contactPoints(Network network) {
        return network.contactPoints.stream().filter(point -> mayWrite(network) || caller.reads(point.visibility(), network)).toList();
    }

    List<Source> sources(Network network) {
        return Source.without(contactPoints(network).size() < network.contactPoints.size() ? Set.of("contactPoints") : Set.of(), network.sources());
    }

    /** As many as the caller could count in the list of memberships. */
    int recordedMembers(Network network) {
        if (caller.coordinates(network.id())) return network.members;
        return caller.reads(Visibility.NETWORK, network) ? network.membersForMembers : network.publicMembers;
    }

    void requireAdministrator() {
        if (!caller.administersPlatform()) throw Refusal.forbidden("Networks are added, deleted and restored by platform administrators.");
    }
}

package org.treffpunkt.network;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/**
 * As {@link Access} says; besides, who represents a member is for the members of the network, however public the membership, and how they are reached is shown by the
 * visibility of each contact point. Why a membership ended, and on what basis data is held, is for coordinators.
 */
@Dependent
class MembershipAccess extends Access<Membership> {
    MembershipAccess(Caller caller) {
        super(caller);
    }

    @Nullable List<RepresentativeDraft> representatives(Membership membership) {
        return readsRepresentatives(membership) ? membership.representatives.stream().map(it -> RepresentativeDraft.of(it, this, membership)).toList() : null;
    }

    List<ContactPoint> contactPoints(Representative representative, Membership membership) {
        return representative.contactPoints.stream().filter(point -> caller.reads(point.visibility(), membership)).toList();
    }

    @Nullable PersonalDataBasis basis(Representative representative, Membership membership) {
        return caller.coordinatesKeeperOf(membership) ? representative.basis : null;
    }

    @Nullable String endReason(Membership membership) {
        return caller.coordinatesKeeperOf(membership) ? membership.endReason : null;
    }

    /** A quote tells what its member says. */
    List<Source> sources(Membership membership) {
        return membership.sources().stream().filter(source -> !source.concerns("representatives") || caller.coordinatesKeeperOf(membership)).toList();
    }

    private boolean readsRepresentatives(Membership membership) {
        return caller.reads(Visibility.NETWORK, membership);
    }
}

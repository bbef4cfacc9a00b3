package org.treffpunkt.meeting;

import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.Refusal;

/** As {@link Access} says; besides, chair and secretary of a committee write what the committee holds, and nothing that it does not. */
abstract class GatheringAccess<T extends Gathering> extends Access<T> {
    GatheringAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean mayWrite(T gathering) {
        return super.mayWrite(gathering) || caller.leads(gathering);
    }

    /** Chairs may, for their own committee: {@link #requireCommittee} has the last word when the draft has been read. */
    @Override
    protected boolean mayAdd(UUID network) {
        return super.mayAdd(network) || !caller.ledCommittees().isEmpty();
    }

    @Override
    protected Predicate ofCommittee(HibernateCriteriaBuilder builder, Root<T> gathering, Set<UUID> committees) {
        return gathering.get(Gathering_.committee).get(Aggregate_.id).in(committees);
    }

    /** What a chair writes stays with a committee of theirs. */
    final void requireCommittee(T gathering) {
        if (!mayWrite(gathering)) throw Refusal.forbidden("/committee", "Chairs and secretaries write the meetings of their own committee; all others are written by the coordinators of the network.");
    }
}

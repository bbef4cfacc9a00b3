package org.treffpunkt.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.JoinType;
import java.util.List;
import org.hibernate.Session;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Aggregate_;

/** Networks as other features find them: what a reader may read of them. */
@ApplicationScoped
public class Networks {
    private final Session session;

    Networks(Session session) {
        this.session = session;
    }

    /** The network, for those who may read it. */
    public Network requireRead(Caller reader, Network network) {
        return new NetworkAccess(reader).requireRead(network);
    }

    /** Its memberships of all times that the reader may read, in the order in which they were recorded; applications are none yet. */
    public List<Membership> memberships(Caller reader, Network network) {
        var builder = session.getCriteriaBuilder();
        var criteria = builder.createQuery(Membership.class);
        var membership = criteria.from(Membership.class);
        membership.fetch(Membership_.organisation, JoinType.LEFT);
        criteria.select(membership)
                .where(new MembershipAccess(reader).readable(builder, membership), builder.equal(membership.get(Aggregate_.networkId), network.id()),
                        builder.isNull(membership.get(Aggregate_.deletedAt)), builder.notEqual(membership.get(Membership_.status), Membership.Status.APPLIED))
                .orderBy(builder.asc(membership.get(Aggregate_.createdAt)), builder.asc(membership.get(Aggregate_.id)));
        return session.createSelectionQuery(criteria).getResultList();
    }
}

package org.treffpunkt.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.Predicate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Aggregate_;

/** Counts concerns for other features: those that a reader may read. */
@ApplicationScoped
public class RaisedConcerns {
    private final Concerns concerns;

    RaisedConcerns(Concerns concerns) {
        this.concerns = concerns;
    }

    /** Those raised before a network, or before one of its committees, from the one moment until before the other. */
    public ConcernCounts count(Caller reader, UUID network, @Nullable UUID committee, Instant from, Instant before) {
        var builder = concerns.session().getCriteriaBuilder();
        var criteria = builder.createQuery(Concern.class);
        var concern = criteria.from(Concern.class);
        var conditions = new ArrayList<Predicate>();
        conditions.add(new ConcernAccess(reader).readable(builder, concern));
        conditions.add(builder.isNull(concern.get(Aggregate_.deletedAt)));
        conditions.add(builder.equal(concern.get(Aggregate_.networkId), network));
        if (committee != null) conditions.add(builder.equal(concern.get(Concern_.committee).get(Aggregate_.id), committee));
        conditions.add(builder.greaterThanOrEqualTo(concern.get(Aggregate_.createdAt), from));
        conditions.add(builder.lessThan(concern.get(Aggregate_.createdAt), before));
        criteria.select(concern).where(conditions);
        var raised = concerns.session().createSelectionQuery(criteria).getResultList();
        return new ConcernCounts(raised.size(), in(raised, Concern.Status.OPEN), in(raised, Concern.Status.ON_AGENDA), in(raised, Concern.Status.ANSWERED), in(raised, Concern.Status.DECLINED));
    }

    private static int in(List<Concern> concerns, Concern.Status status) {
        return (int) concerns.stream().filter(it -> it.status() == status).count();
    }
}

package org.treffpunkt.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.shared.Page;

/** Lists rights as records are listed, the last one given first; they are no records: they have no name, no visibility and no version. */
@Dependent
class GrantListing {
    private final Session session;
    private final GrantAccess access;
    private final SubjectNames names;

    GrantListing(Session session, GrantAccess access, SubjectNames names) {
        this.session = session;
        this.access = access;
        this.names = names;
    }

    Page<GrantView> page(GrantQuery query) {
        var rows = rows(query);
        boolean more = rows.size() > query.limit();
        var shown = more ? rows.subList(0, query.limit()) : rows;
        access.caller().readScopesOf(shown);
        var named = names.of(shown.stream().map(grant -> grant.subject).distinct().toList());
        return new Page<>(shown.stream().map(grant -> GrantView.of(grant, named.get(grant.subject), access.caller())).toList(), null, more ? GrantQuery.cursor(shown.getLast()) : null, query.total() ? count(query) : null);
    }

    private List<Grant> rows(GrantQuery query) {
        var builder = session.getCriteriaBuilder();
        var criteria = builder.createQuery(Grant.class);
        var grant = criteria.from(Grant.class);
        var conditions = conditions(builder, grant, query);
        UUID after = query.after();
        if (after != null) conditions.add(builder.lessThan(grant.get(Grant_.id), after));
        criteria.select(grant).where(conditions).orderBy(builder.desc(grant.get(Grant_.id)));
        return session.createSelectionQuery(criteria).setMaxResults(query.limit() + 1).getResultList();
    }

    private long count(GrantQuery query) {
        var builder = session.getCriteriaBuilder();
        var criteria = builder.createQuery(Long.class);
        var grant = criteria.from(Grant.class);
        criteria.select(builder.count(grant)).where(conditions(builder, grant, query));
        return session.createSelectionQuery(criteria).getSingleResult();
    }

    private List<Predicate> conditions(HibernateCriteriaBuilder builder, Root<Grant> grant, GrantQuery query) {
        var conditions = new ArrayList<Predicate>();
        conditions.add(access.visible(builder, grant));
        among(conditions, grant.get(Grant_.keeperId), query.network());
        among(conditions, grant.get(Grant_.organisationId), query.organisation());
        among(conditions, grant.get(Grant_.committeeId), query.committee());
        among(conditions, grant.get(Grant_.role), query.role());
        among(conditions, grant.get(Grant_.subject), query.subject());
        return conditions;
    }

    private static <V> void among(List<Predicate> conditions, Path<V> member, Collection<V> values) {
        if (!values.isEmpty()) conditions.add(member.in(values));
    }
}

package org.treffpunkt.search;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.value.Visibility;

/** As {@link Access} says, with what organisations, offers, networks and committees add to it: what is found here can be read there, also by a program with its scopes. */
@Dependent
class SearchAccess extends Access<SearchDocument> {
    SearchAccess(Caller caller) {
        super(caller);
    }

    @Override
    public Predicate readable(HibernateCriteriaBuilder builder, Root<SearchDocument> document) {
        var ways = new ArrayList<>(List.of(super.readable(builder, document)));
        if (!caller.memberNetworks().isEmpty())
            ways.add(builder.and(
                    builder.equal(document.get(Aggregate_.visibility), Visibility.NETWORK),
                    builder.arrayIntersects(document.get(SearchDocument_.readingNetworks), caller.memberNetworks().toArray(UUID[]::new))));
        if (!caller.editedOrganisations().isEmpty())
            ways.add(builder.arrayIntersects(document.get(SearchDocument_.editingOrganisations), caller.editedOrganisations().toArray(UUID[]::new)));
        if (caller.administersPlatform()) ways.add(document.get(SearchDocument_.kind).in(SearchDocument.Kind.NETWORK, SearchDocument.Kind.COUNSELLING_OFFER));
        return builder.and(builder.or(ways), document.get(SearchDocument_.kind).in(Stream.of(SearchDocument.Kind.values()).filter(kind -> caller.mayUse(kind.scope)).toList()));
    }

    @Override
    protected Predicate ofCommittee(HibernateCriteriaBuilder builder, Root<SearchDocument> document, Set<UUID> committees) {
        return document.get(SearchDocument_.committee).in(committees);
    }
}

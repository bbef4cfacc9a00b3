package org.treffpunkt.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.SearchText;

/** The search over HTTP. */
@Path("/api/v1/search")
@Tag(name = "Search", description = "One search over everything that has a name.")
@NeedsScope("search")
@RunOnVirtualThread
class SearchResource {
    private final Session session;
    private final SearchAccess access;

    SearchResource(Session session, SearchAccess access) {
        this.session = session;
        this.access = access;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Search everything", description = "`q` is required. A program finds the kinds of records that its scopes let it read. Sort by `relevance` (default: what has the first word early in its name), `name`, `createdAt`, `updatedAt`.")
    public Page<SearchHit> search(@BeanParam ListQuery query, @QueryParam("kind") List<SearchDocument.Kind> kind) {
        var words = query.q() == null ? List.<String>of() : SearchText.words(query.q());
        if (words.isEmpty()) throw Refusal.badParameter("q", "Say in `q` what you look for: at least one word.");
        var order = Order.<SearchDocument>common("relevance,name").and("relevance", new Order.Key<>(Integer.class, (b, r) -> place(b, r, words.getFirst())));
        return new Listing<>(session, SearchDocument.class, query, order)
                .where(access::readable)
                .anyOf(kind, kinds -> (b, r) -> r.get(SearchDocument_.kind).in(kinds))
                .page(SearchHit::of);
    }

    /** Where the word stands in the text searched, which begins with the name; last where only the stem of it does. */
    private static Expression<Integer> place(HibernateCriteriaBuilder builder, Root<SearchDocument> document, String word) {
        return builder.coalesce(builder.nullif(builder.locate(document.get(Aggregate_.searchText), word), 0), Integer.MAX_VALUE);
    }
}

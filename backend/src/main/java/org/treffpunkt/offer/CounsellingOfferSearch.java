package org.treffpunkt.offer;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** Finds the offers that fit, and says what narrowing the search further would leave. */
@Dependent
class CounsellingOfferSearch {
    /** Stands for "never" where offers are sorted by when they were verified. */
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    private static final Order<CounsellingOffer> ORDER = Order.<CounsellingOffer>common("name")
            .and("verifiedOn", new Order.Key<>(LocalDate.class, (b, r) -> b.coalesce(r.get(CounsellingOffer_.verifiedOn), NEVER)));

    private final Session session;
    private final CounsellingOfferAccess access;
    private final Terms terms;

    CounsellingOfferSearch(Session session, CounsellingOfferAccess access, Terms terms) {
        this.session = session;
        this.access = access;
        this.terms = terms;
    }

    Page<CounsellingOfferSummary> page(ListQuery query, CounsellingOfferFilter filter) {
        return listing(query, filter.widened(terms)).page(offer -> CounsellingOfferSummary.of(offer, access.caller()));
    }

    CounsellingOfferFacets facets(@Nullable String q, @Nullable LocalDate asOf, CounsellingOfferFilter filter) {
        var query = new ListQuery(1, null, q, null, asOf, null, null, false);
        var widened = filter.widened(terms);
        return new CounsellingOfferFacets(
                CounsellingOfferFacets.of(listing(query, widened.withoutTopic()).countedBy(CounsellingOffer_.topics), terms.broadening(Vocabulary.TOPICS)),
                CounsellingOfferFacets.of(listing(query, widened.withoutTargetGroup()).countedBy(CounsellingOffer_.targetGroups), terms.broadening(Vocabulary.TARGET_GROUPS)),
                CounsellingOfferFacets.of(listing(query, widened.withoutLanguage()).countedBy(CounsellingOffer_.languages), HashSet::new),
                CounsellingOfferFacets.of(listing(query, widened.withoutTerritory()).countedBy(CounsellingOffer_.foundIn), terms.broadening(Vocabulary.TERRITORIES)),
                CounsellingOfferFacets.of(listing(query, widened.withoutMode()).countedBy(CounsellingOffer_.modes), HashSet::new));
    }

    private Listing<CounsellingOffer> listing(ListQuery query, CounsellingOfferFilter filter) {
        return new Listing<>(session, CounsellingOffer.class, query, ORDER)
                .where(access::readable)
                .anyOf(filter.network(), networks -> (b, r) -> r.get(CounsellingOffer_.networkId).in(networks))
                .anyOf(filter.provider(), providers -> (b, r) -> CounsellingOfferAccess.providedByAny(b, r, providers))
                .sharing(CounsellingOffer_.topics, filter.topic())
                .sharing(CounsellingOffer_.targetGroups, filter.targetGroup())
                .sharing(CounsellingOffer_.languages, filter.language())
                .sharing(CounsellingOffer_.foundIn, filter.territory())
                .anyOf(filter.audienceScope(), scopes -> (b, r) -> r.get(CounsellingOffer_.audienceScope).in(scopes))
                .anyOf(filter.kind(), kinds -> (b, r) -> r.get(CounsellingOffer_.kind).in(kinds))
                .anyOf(filter.status(), statuses -> (b, r) -> r.get(CounsellingOffer_.status).in(statuses))
                .anyOf(filter.mode(), modes -> (b, r) -> b.collectionIntersects(r.<List<CounsellingOffer.Mode>>get(CounsellingOffer_.MODES), modes));
    }
}

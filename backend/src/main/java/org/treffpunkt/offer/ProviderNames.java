package org.treffpunkt.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.hibernate.Session;
import org.treffpunkt.organisation.OrganisationChanged;

/** Offers are found by the names of those who provide them, as these are called now and as long as everybody may know them. */
@ApplicationScoped
class ProviderNames {
    private final Session session;

    ProviderNames(Session session) {
        this.session = session;
    }

    void follow(@Observes OrganisationChanged changed) {
        var builder = session.getCriteriaBuilder();
        var criteria = builder.createQuery(CounsellingOffer.class);
        var offer = criteria.from(CounsellingOffer.class);
        criteria.select(offer).where(CounsellingOfferAccess.providedByAny(builder, offer, Set.of(changed.organisation().id())));
        session.createSelectionQuery(criteria).getResultList().forEach(CounsellingOffer::findable);
    }
}

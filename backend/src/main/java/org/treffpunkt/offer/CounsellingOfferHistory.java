package org.treffpunkt.offer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;
import org.treffpunkt.organisation.Organisation;

/** What the audit keeps of counselling offers, and how a change is taken back. */
class CounsellingOfferHistory {
    @Produces
    @Singleton
    History<CounsellingOffer> history(CounsellingOfferAccess access, CounsellingOfferResource resource) {
        return new History<>("offers", CounsellingOffer.class, CounsellingOfferDraft.class, access, (it, eyes) -> CounsellingOfferView.of(it, new CounsellingOfferAccess(eyes)),
                it -> it.providers.stream().map(Organisation::id).toList(), resource::patchCounsellingOffer, resource::deleteCounsellingOffer, resource::restoreCounsellingOffer);
    }
}

package org.treffpunkt.agreement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of agreements, and how a change is taken back: what was published stays. */
class AgreementHistory {
    @Produces
    @Singleton
    History<Agreement> history(AgreementAccess access, AgreementResource resource) {
        return new History<>("agreements", Agreement.class, AgreementView.class, AgreementDraft.class, access, (it, eyes) -> AgreementView.of(it, new AgreementAccess(eyes)),
                it -> it.committee == null ? List.of() : List.of(it.committee.id()), resource::patchAgreement, resource::deleteAgreement, resource::restoreAgreement);
    }
}

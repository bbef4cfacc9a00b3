package org.treffpunkt.agreement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of signatures: they are revoked, never taken back. */
class SignatureHistory {
    @Produces
    @Singleton
    History<Signature> history(SignatureAccess access) {
        return new History<>("agreements", Signature.class, SignatureView.class, SignatureView.class, access, (it, eyes) -> SignatureView.of(it, new SignatureAccess(eyes)),
                it -> it.membership.organisation() == null ? List.of() : List.of(it.membership.organisation().id()), null, null, null);
    }
}

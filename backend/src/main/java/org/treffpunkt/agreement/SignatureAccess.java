package org.treffpunkt.agreement;

import jakarta.enterprise.context.Dependent;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;

/** As {@link Access} says, for members of the network; how the signer is reached, and why a signature was revoked, is for coordinators. */
@Dependent
class SignatureAccess extends Access<Signature> {
    SignatureAccess(Caller caller) {
        super(caller);
    }

    boolean readsAll(Signature signature) {
        return caller.coordinatesKeeperOf(signature);
    }

    @Nullable String email(Signature signature) {
        return readsAll(signature) ? signature.signerEmail : null;
    }

    @Nullable String revocationReason(Signature signature) {
        return readsAll(signature) ? signature.revocationReason : null;
    }
}

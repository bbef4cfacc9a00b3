package org.treffpunkt.invitation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;

/** Invitations are accepted by whoever was invited. */
@Path("/api/v1/invitation-acceptances")
@Tag(name = "Invitations")
@NeedsScope("invitations")
@RunOnVirtualThread
class InvitationAcceptanceResource {
    private final InvitationAccepting accepting;

    InvitationAcceptanceResource(InvitationAccepting accepting) {
        this.accepting = accepting;
    }

    @POST
    @PermitAll
    @Transactional
    @Idempotent
    @Operation(
            summary = "Accept an invitation",
            description = "Signed in, one has the right at once; the account must have the invited address, verified, or say `withOtherAddress` (for rights that only read). Without a token an account is made "
                    + "with that address, which has the right at once, and a mail tells how to choose a password; if there is such an account, sign in first (`invitation-account-exists`). "
                    + "Accepted twice by the same account it is accepted once. Refusals are those of the look-up.")
    public AcceptedInvitation acceptInvitation(@Valid InvitationAcceptance draft) {
        return accepting.accept(draft);
    }
}

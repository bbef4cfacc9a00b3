package org.treffpunkt.invitation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;

/** What a link in a mail leads to. */
@Path("/api/v1/invitation-lookups")
@Tag(name = "Invitations")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class InvitationLookupResource {
    private final InvitationAccepting accepting;

    InvitationLookupResource(InvitationAccepting accepting) {
        this.accepting = accepting;
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(
            summary = "Look up an invitation by its link",
            description = "For whoever has the link; changes nothing. What is not worth anything any more is refused with the reason: `invitation-expired`, `invitation-used`, `invitation-withdrawn`, "
                    + "`invitation-void` (whoever invited may not give this any more), `invitation-unknown`.")
    public InvitationOffer lookUpInvitation(@Valid InvitationLink draft) {
        return accepting.offer(draft);
    }
}

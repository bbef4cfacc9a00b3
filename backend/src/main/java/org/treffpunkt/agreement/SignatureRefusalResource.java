package org.treffpunkt.agreement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;

/** That somebody does not sign, over HTTP. */
@Path("/api/v1/signature-refusals")
@Tag(name = "Agreements")
@NeedsScope("agreements")
@RunOnVirtualThread
class SignatureRefusalResource {
    private final SigningDesk desk;

    SignatureRefusalResource(SigningDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(summary = "Decline to sign by a mailed link", description = "Without an account. The link is used up by it.")
    public SigningPage declineToSign(@Valid SigningRefusal draft) {
        return desk.decline(draft);
    }
}

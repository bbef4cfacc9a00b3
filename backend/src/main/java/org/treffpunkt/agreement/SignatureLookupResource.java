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

/** What a signing link leads to, over HTTP. The secret comes in a body, since addresses are written to logs. */
@Path("/api/v1/signature-lookups")
@Tag(name = "Agreements")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class SignatureLookupResource {
    private final SigningDesk desk;

    SignatureLookupResource(SigningDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(summary = "Read what a signing link leads to", description = "Without an account. Changes nothing.")
    public SigningPage lookUpSignature(@Valid SigningLink draft) {
        return desk.lookUp(draft);
    }
}

package org.treffpunkt.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;

/** What a link about consents leads to, over HTTP. The secret comes in a body, since addresses are written to logs. */
@Path("/api/v1/consent-lookups")
@Tag(name = "Consents")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class ConsentLookupResource {
    private final ConsentDesk desk;

    ConsentLookupResource(ConsentDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(summary = "Read what one was asked to agree to", description = "Without an account, by the link from a letter. Changes nothing.")
    public ConsentPage lookUpConsent(@Valid ConsentLookup draft) {
        return desk.lookUp(draft);
    }
}

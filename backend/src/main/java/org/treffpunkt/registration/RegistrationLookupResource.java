package org.treffpunkt.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;

/** What the link of a registration leads to, over HTTP. The secret comes in a body, since addresses are written to logs. */
@Path("/api/v1/registration-lookups")
@Tag(name = "Registrations")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class RegistrationLookupResource {
    private final RegistrationDesk desk;

    RegistrationLookupResource(RegistrationDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(summary = "Read what the link of a registration leads to", description = "Without an account. Changes nothing.")
    public RegistrationPage lookUpRegistration(@Valid RegistrationToken draft) {
        return desk.lookUp(draft.token());
    }
}

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

/** Cancelling by the link of a registration, over HTTP. */
@Path("/api/v1/registration-cancellations")
@Tag(name = "Registrations")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class RegistrationCancellationResource {
    private final RegistrationDesk desk;

    RegistrationCancellationResource(RegistrationDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(summary = "Cancel a registration by its link", description = "Without an account, until the meeting begins. Whoever has waited longest moves up.")
    public RegistrationPage cancelRegistration(@Valid RegistrationToken draft) {
        return desk.cancel(draft.token());
    }
}

package org.treffpunkt.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.http.Braked;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;

/** Registrations of guests over HTTP. */
@Path("/api/v1/guest-registrations")
@Tag(name = "Registrations")
@NeedsScope("meetings")
@RunOnVirtualThread
class GuestRegistrationResource {
    private final RegistrationAccess access;
    private final RegistrationDesk desk;

    GuestRegistrationResource(RegistrationAccess access, RegistrationDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Idempotent
    @Braked
    @ResponseStatus(201)
    @APIResponseSchema(value = GuestRegistrationReceipt.class, responseCode = "201")
    @Operation(summary = "Register for a meeting without an account", description = "Where registration is open to everybody. "
            + "A letter with a link to see and cancel the registration goes to the address; it says whether there is a place. Few are taken from one address in an hour.")
    public GuestRegistrationReceipt registerAsGuest(@Valid GuestRegistration draft) {
        return desk.register(access.requireRegisterAsGuest(draft.meeting().id()), draft);
    }
}

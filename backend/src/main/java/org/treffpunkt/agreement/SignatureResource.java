package org.treffpunkt.agreement;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.shared.Records;

/** Signatures over HTTP: given by whoever follows a mailed link, read by members, revoked by coordinators. */
@Path("/api/v1/signatures")
@Tag(name = "Agreements")
@NeedsScope("agreements")
@RunOnVirtualThread
class SignatureResource {
    private final SignatureAccess access;
    private final SigningDesk desk;
    private final Records records;

    SignatureResource(SignatureAccess access, SigningDesk desk, Records records) {
        this.access = access;
        this.desk = desk;
        this.records = records;
    }

    @POST
    @PermitAll
    @Transactional
    @ResponseStatus(201)
    @APIResponseSchema(value = SigningPage.class, responseCode = "201")
    @Operation(summary = "Sign by a mailed link", description = "Without an account. The link works once.")
    public SigningPage sign(@Valid Signing draft) {
        return desk.sign(draft);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Read a signature", description = "For members of the network.")
    public SignatureView getSignature(UUID id) {
        return SignatureView.of(access.requireRead(records.find(Signature.class, id)), access);
    }

    @POST
    @Path("{id}/revocation")
    @Authenticated
    @Transactional
    @Operation(summary = "Revoke a signature", description = "For coordinators of the network. It stays in the records with the day and the reason; the member counts as not having signed.")
    public SignatureView revokeSignature(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid SignatureRevocation draft) {
        var signature = access.requireWrite(records.find(Signature.class, id));
        Preconditions.require(signature, ifMatch);
        signature.revoke(draft.reason(), records.today());
        return SignatureView.of(records.changed(signature), access);
    }
}

package org.treffpunkt.concern;

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
import org.treffpunkt.account.References;
import org.treffpunkt.http.Braked;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Records;
import org.treffpunkt.vocabulary.Terms;

/** Concerns of guests over HTTP. */
@Path("/api/v1/guest-concerns")
@Tag(name = "Concerns")
@NeedsScope("concerns")
@RunOnVirtualThread
class GuestConcernResource {
    private final Concerns concerns;
    private final ConcernAccess access;
    private final ConcernBrake brake;
    private final Records records;
    private final References references;
    private final Terms terms;

    GuestConcernResource(Concerns concerns, ConcernAccess access, ConcernBrake brake, Records records, References references, Terms terms) {
        this.concerns = concerns;
        this.access = access;
        this.brake = brake;
        this.records = records;
        this.references = references;
        this.terms = terms;
    }

    @POST
    @PermitAll
    @Transactional
    @Idempotent
    @Braked
    @ResponseStatus(201)
    @APIResponseSchema(value = GuestConcernReceipt.class, responseCode = "201")
    @Operation(summary = "Raise a concern without an account", description = "Where the network takes `concernsFrom` EVERYBODY. It is PRIVATE until those who decide let others read it. Few are taken from one address in an hour.")
    public GuestConcernReceipt raiseConcernAsGuest(@Valid GuestConcern draft) {
        access.caller().requireNetwork(draft.network().id(), "/network/id");
        var network = records.resolve(Network.class, draft.network(), "/network");
        var concern = records.add(draft.draft(network).applyTo(new Concern(network, null), null, access, references, terms));
        brake.guest(network.id());
        if (draft.contact() != null) concerns.session().persist(new ConcernGuest(concern, draft.contact()));
        return new GuestConcernReceipt(concern.createdAt());
    }
}

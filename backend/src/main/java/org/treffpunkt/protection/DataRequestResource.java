package org.treffpunkt.protection;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.treffpunkt.http.Braked;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.shared.Page;

/** Requests of those who are known here, over HTTP, as those see them who decide; and how somebody without an account begins. */
@Path("/api/v1/data-requests")
@Tag(name = "Data protection")
@NeedsScope("persons")
@RunOnVirtualThread
class DataRequestResource {
    private final DataRequestDesk desk;
    private final DataLinkDesk links;

    DataRequestResource(DataRequestDesk desk, DataLinkDesk links) {
        this.desk = desk;
        this.links = links;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List requests to decide", description = "Of the networks the caller coordinates; for platform administrators, those that no network is asked for. What is due first comes first.")
    public Page<DataRequestView> listDataRequests(@BeanParam DataRequestFilter filter) {
        return new Page<>(desk.toDecide(filter), null, null, null);
    }

    @POST
    @PermitAll
    @Transactional
    @Braked
    @ResponseStatus(202)
    @APIResponseSchema(value = DataLinkReceipt.class, responseCode = "202")
    @Operation(summary = "Ask for a link to what is known of one's mail address", description = "Without an account. A mail to the address has a link to `/my-data`, by which one sees what is known, exports it, and makes "
            + "requests. Answers alike whether anything is known or not.")
    public DataLinkReceipt orderDataLink(@Valid DataLinkOrder draft) {
        return links.order(draft);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Read a request", description = "For those who decide on it, and for the account that made it.")
    public DataRequestView getDataRequest(UUID id) {
        return desk.view(desk.require(id));
    }

    @POST
    @Path("{id}/decision")
    @Authenticated
    @Transactional
    @Operation(summary = "Decide on a request", description = "For coordinators of the network that is asked. It says what was done; it does nothing by itself: correct or erase the person first, or for ERASURE decide "
            + "first so that the answer still reaches them. Deciding again sends a new answer.")
    public DataRequestView decideDataRequest(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid DataRequestDecision draft) {
        var request = desk.requireToDecide(id);
        Preconditions.require(request.version, ifMatch);
        return desk.view(desk.decide(request, draft));
    }
}

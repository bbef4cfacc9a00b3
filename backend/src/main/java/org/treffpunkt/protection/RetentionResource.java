package org.treffpunkt.protection;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;

/** How long a network keeps what, and what was forgotten, over HTTP. */
@Path("/api/v1/networks/{id}")
@Tag(name = "Data protection", description = "What is done with the data of people, how long it is kept, and what a network tells about it.")
@NeedsScope("networks")
@RunOnVirtualThread
class RetentionResource {
    private final ProtectionAccess access;
    private final Records records;
    private final Retention retention;
    private final Forgetting forgetting;
    private final ProtectionDecisions decisions;

    RetentionResource(ProtectionAccess access, Records records, Retention retention, Forgetting forgetting, ProtectionDecisions decisions) {
        this.access = access;
        this.records = records;
        this.retention = retention;
        this.forgetting = forgetting;
        this.decisions = decisions;
    }

    @GET
    @Path("retention-rules")
    @Authenticated
    @Transactional
    @Operation(summary = "Read how long a network keeps what", description = "For its coordinators, and platform administrators. Everybody reads the periods in what the network tells about data.")
    public RetentionRulesView getRetentionRules(UUID id) {
        var network = access.requireOversee(records.find(Network.class, id));
        return RetentionRulesView.of(network, retention.plan(network));
    }

    @PUT
    @Path("retention-rules")
    @Authenticated
    @Transactional
    @Operation(summary = "Decide how long a network keeps what", description = "For its coordinators, within limits. A kind that is left out is kept as long as is shipped. What is due by a shorter period is forgotten in the next night, for good.")
    public RetentionRulesView replaceRetentionRules(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid RetentionRulesDraft draft) {
        var network = access.requireWrite(records.findLocked(Network.class, id));
        var plan = retention.plan(network);
        Preconditions.require(plan.version, ifMatch);
        return RetentionRulesView.of(network, decisions.write(plan, draft));
    }

    @GET
    @Path("retention-runs")
    @Authenticated
    @Transactional
    @Operation(summary = "List when it was looked what is due", description = "For coordinators of the network, and platform administrators. The last one comes first; of two years.")
    public Page<RetentionRunView> listRetentionRuns(UUID id, @Parameter(description = "Most items, 1 to 100.") @QueryParam("limit") @DefaultValue("20") int limit) {
        if (limit < 1 || limit > 100) throw Refusal.badParameter("limit", "`limit` is 1 to 100.");
        var network = access.requireOversee(records.find(Network.class, id));
        return new Page<>(forgetting.runs(network.id(), limit).stream().map(RetentionRunView::of).toList(), null, null, null);
    }

    @POST
    @Path("retention-runs")
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @APIResponseSchema(value = RetentionRunView.class, responseCode = "201")
    @Operation(summary = "Forget what is due now", description = "For coordinators of the network, and platform administrators. The same is done every night; what is forgotten does not come back.")
    public RetentionRunView applyRetention(UUID id) {
        var network = access.requireOversee(records.find(Network.class, id));
        return RetentionRunView.of(retention.apply(network).orElseThrow(RetentionResource::runsAlready));
    }

    static Refusal runsAlready() {
        return new Refusal(Refusal.Kind.CONFLICT, "retention-runs-already", "This is being done right now.", List.of());
    }
}

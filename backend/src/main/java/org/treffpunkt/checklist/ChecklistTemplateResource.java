package org.treffpunkt.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.MergePatch;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;

/** Templates of check lists over HTTP. */
@Path("/api/v1/checklist-templates")
@Tag(name = "Check lists", description = "What there is to do when a member joins or leaves; for coordinators.")
@NeedsScope("checklists")
@RunOnVirtualThread
class ChecklistTemplateResource {
    private static final Order<ChecklistTemplate> ORDER = Order.common("name");

    private final Session session;
    private final ChecklistTemplateAccess access;
    private final Records records;
    private final MergePatch mergePatch;

    ChecklistTemplateResource(Session session, ChecklistTemplateAccess access, Records records, MergePatch mergePatch) {
        this.session = session;
        this.access = access;
        this.records = records;
        this.mergePatch = mergePatch;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List templates of check lists", description = "Those of the networks the caller coordinates. Sort by `name` (default), `createdAt`, `updatedAt`. `q` looks in names and items.")
    public Page<ChecklistTemplateView> listChecklistTemplates(@BeanParam ListQuery query, @QueryParam("network") List<UUID> network, @QueryParam("occasion") List<Occasion> occasion) {
        return new Listing<>(session, ChecklistTemplate.class, query, ORDER)
                .where(access::readable)
                .anyOf(network, networks -> (b, r) -> r.get(Aggregate_.networkId).in(networks))
                .anyOf(occasion, occasions -> (b, r) -> r.get(ChecklistTemplate_.occasion).in(occasions))
                .page(template -> ChecklistTemplateView.of(template, access.caller()));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = ChecklistTemplateView.class, responseCode = "201")
    @Operation(summary = "Add a template of check lists", description = "For coordinators of the network.")
    public ChecklistTemplateView createChecklistTemplate(@Valid ChecklistTemplateDraft draft) {
        access.requireAdd(draft.network().id(), "/network/id");
        var template = new ChecklistTemplate(records.resolve(Network.class, draft.network(), "/network"));
        return ChecklistTemplateView.of(records.add(draft.applyTo(template)), access.caller());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Read a template of check lists")
    public ChecklistTemplateView getChecklistTemplate(UUID id) {
        return ChecklistTemplateView.of(access.requireRead(records.find(ChecklistTemplate.class, id)), access.caller());
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace a template of check lists", description = "For coordinators of the network. Lists that were begun stay as they are.")
    public ChecklistTemplateView replaceChecklistTemplate(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid ChecklistTemplateDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of a template of check lists", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public ChecklistTemplateView patchChecklistTemplate(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var template = writable(id, ifMatch);
        return write(template, mergePatch.apply(patch, ChecklistTemplateView.of(template, access.caller()), ChecklistTemplateDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a template of check lists", description = "It can be restored. Lists that were begun stay.")
    public void deleteChecklistTemplate(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        records.delete(writable(id, ifMatch));
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted template of check lists")
    public ChecklistTemplateView restoreChecklistTemplate(UUID id) {
        return ChecklistTemplateView.of(records.restore(access.requireRestore(records.find(ChecklistTemplate.class, id))), access.caller());
    }

    private ChecklistTemplate writable(UUID id, @Nullable String ifMatch) {
        var template = access.requireWrite(records.find(ChecklistTemplate.class, id));
        Preconditions.require(template, ifMatch);
        return template;
    }

    private ChecklistTemplateView write(ChecklistTemplate template, ChecklistTemplateDraft draft) {
        access.requireSameNetwork(template, draft.network().id(), "/network/id");
        return ChecklistTemplateView.of(records.changed(draft.applyTo(template)), access.caller());
    }
}

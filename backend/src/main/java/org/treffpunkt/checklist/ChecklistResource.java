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
import java.time.Clock;
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
import org.treffpunkt.network.Membership;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;

/** Check lists over HTTP. */
@Path("/api/v1/checklists")
@Tag(name = "Check lists")
@NeedsScope("checklists")
@RunOnVirtualThread
class ChecklistResource {
    private static final Order<Checklist> ORDER = Order.common("-createdAt");

    private final Session session;
    private final ChecklistAccess access;
    private final Checklists checklists;
    private final Records records;
    private final MergePatch mergePatch;
    private final Clock clock;

    ChecklistResource(Session session, ChecklistAccess access, Checklists checklists, Records records, MergePatch mergePatch, Clock clock) {
        this.session = session;
        this.access = access;
        this.checklists = checklists;
        this.records = records;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List check lists", description = "Those of the networks the caller coordinates. Sort by `-createdAt` (default: the newest first), `name` of the member, `updatedAt`. `q` looks in names and items.")
    public Page<ChecklistSummary> listChecklists(@BeanParam ListQuery query, @BeanParam ChecklistFilter filter) {
        return new Listing<>(session, Checklist.class, query, ORDER)
                .where(access::readable)
                .anyOf(filter.network(), networks -> (b, r) -> r.get(Aggregate_.networkId).in(networks))
                .anyOf(filter.membership(), memberships -> (b, r) -> r.get(Checklist_.membership).get(Aggregate_.id).in(memberships))
                .anyOf(filter.occasion(), occasions -> (b, r) -> r.get(Checklist_.occasion).in(occasions))
                .given(filter.open(), open -> (b, r) -> open ? b.greaterThan(r.get(Checklist_.toDo), 0) : b.equal(r.get(Checklist_.toDo), 0))
                .page(checklist -> ChecklistSummary.of(checklist, access.caller()));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = ChecklistView.class, responseCode = "201")
    @Operation(summary = "Begin a check list", description = "For coordinators of the network, for members whose list did not begin by itself when they were admitted or left.")
    public ChecklistView createChecklist(@Valid ChecklistDraft draft) {
        var membership = records.resolve(Membership.class, draft.membership(), "/membership");
        access.caller().requireKnown(membership, "/membership");
        access.requireAdd(membership.networkId(), "/membership/id");
        return ChecklistView.of(records.add(begun(draft, new Checklist(membership, draft.occasion()))), access.caller());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Read a check list")
    public ChecklistView getChecklist(UUID id) {
        return ChecklistView.of(access.requireRead(records.find(Checklist.class, id)), access.caller());
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace a check list", description = "For coordinators of the network: to tick items off, and to add, change or remove some.")
    public ChecklistView replaceChecklist(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid ChecklistDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of a check list", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public ChecklistView patchChecklist(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var checklist = writable(id, ifMatch);
        return write(checklist, mergePatch.apply(patch, ChecklistView.of(checklist, access.caller()), ChecklistDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a check list", description = "It can be restored.")
    public void deleteChecklist(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        records.delete(writable(id, ifMatch));
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted check list")
    public ChecklistView restoreChecklist(UUID id) {
        return ChecklistView.of(records.restore(access.requireRestore(records.find(Checklist.class, id))), access.caller());
    }

    private Checklist begun(ChecklistDraft draft, Checklist checklist) {
        if (!draft.items().isEmpty()) return draft.applyTo(checklist, access.caller(), clock.instant());
        checklist.copy(checklists.template(checklist.networkId(), draft.occasion())
                .orElseThrow(() -> Refusal.ruleBroken("checklist-without-items", "/items", "The network has no template for this occasion: name the items.")));
        return checklist;
    }

    private Checklist writable(UUID id, @Nullable String ifMatch) {
        var checklist = access.requireWrite(records.find(Checklist.class, id));
        Preconditions.require(checklist, ifMatch);
        return checklist;
    }

    private ChecklistView write(Checklist checklist, ChecklistDraft draft) {
        return ChecklistView.of(records.changed(draft.applyTo(checklist, access.caller(), clock.instant())), access.caller());
    }
}

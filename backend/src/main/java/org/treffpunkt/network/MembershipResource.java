package org.treffpunkt.network;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.audit.ReadInBulk;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.MergePatch;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;
import org.treffpunkt.value.PartialDate;

/** Memberships over HTTP. */
@Path("/api/v1/memberships")
@Tag(name = "Memberships", description = "Which organisations and persons belong to which networks: as what, from when until when.")
@NeedsScope("memberships")
@RunOnVirtualThread
class MembershipResource {
    private final Session session;
    private final MembershipAccess access;
    private final Records records;
    private final References references;
    private final MergePatch mergePatch;
    private final Event<MembershipEnded> ended;
    private final Event<MembershipResumed> resumed;

    MembershipResource(Session session, MembershipAccess access, Records records, References references, MergePatch mergePatch, Event<MembershipEnded> ended,
            Event<MembershipResumed> resumed) {
        this.session = session;
        this.access = access;
        this.records = records;
        this.references = references;
        this.mergePatch = mergePatch;
        this.ended = ended;
        this.resumed = resumed;
    }

    @GET
    @PermitAll
    @Transactional
    @ReadInBulk("MEMBERSHIP")
    @Operation(summary = "List memberships", description = "Sort by `name` (of who belongs; default), `createdAt`, `updatedAt`. `q` looks in names, constituency and note, where the caller may know the member. "
            + "`total=true` counts, `asOf` says of which day.")
    public Page<MembershipSummary> listMemberships(@BeanParam ListQuery query, @BeanParam MembershipFilter filter) {
        var order = Order.<Membership>common("name").and("name", new Order.Key<>(String.class, access::holderName));
        return new Listing<>(session, Membership.class, query, order)
                .where(access::readable)
                .given(query.q(), q -> access::holderSeen)
                .anyOf(filter.network(), networks -> (b, r) -> r.get(Membership_.network).get("id").in(networks))
                .anyOf(filter.organisation(), organisations -> (b, r) -> r.get(Membership_.organisation).get("id").in(organisations))
                .anyOf(filter.person(), persons -> (b, r) -> r.get(Membership_.person).get("id").in(persons))
                .anyOf(filter.role(), roles -> (b, r) -> r.get(Membership_.role).in(roles))
                .anyOf(filter.status(), statuses -> (b, r) -> r.get(Membership_.status).in(statuses))
                .anyOf(filter.constituency(), constituencies -> (b, r) -> r.get(Membership_.constituency).in(constituencies))
                .page(membership -> MembershipSummary.of(membership, access));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MembershipView.class, responseCode = "201")
    @Operation(summary = "Add a membership", description = "For coordinators of the network. It is confirmed at once where they write the member's own record as well.")
    public MembershipView createMembership(@Valid MembershipDraft draft) {
        access.requireAdd(draft.network().id(), "/network/id");
        var membership = draft.create(records, references, access.caller());
        membership.confirmed = access.mayConfirm(membership);
        return MembershipView.of(records.add(membership), access);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read a membership")
    public MembershipView getMembership(UUID id) {
        return MembershipView.of(access.requireRead(records.find(Membership.class, id)), access);
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace a membership", description = "For coordinators of the network. Whose membership it is stays.")
    public MembershipView replaceMembership(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid MembershipDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of a membership", description = "JSON Merge Patch (RFC 7396) of a draft. To end it: `{\"status\": \"ENDED\", \"period\": {\"until\": \"2026-12-31\"}}`.")
    public MembershipView patchMembership(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var membership = writable(id, ifMatch);
        return write(membership, mergePatch.apply(patch, MembershipView.of(membership, access), MembershipDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a membership", description = "For one that was recorded by mistake: one that is over is ended instead. It can be restored.")
    public void deleteMembership(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        records.delete(writable(id, ifMatch));
    }

    @POST
    @Path("{id}/ending")
    @Authenticated
    @Transactional
    @Operation(summary = "End a membership", description = "For coordinators of the network. The membership stays with its last day and the reason, its representatives end with it, "
            + "and the check list for leaving begins, where the network has one.")
    public MembershipView endMembership(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid MembershipEnding draft) {
        var membership = writable(id, ifMatch);
        membership.end(draft.until() == null ? PartialDate.of(records.today()) : draft.until(), draft.reason(), records.today());
        ended.fire(new MembershipEnded(records.changed(membership)));
        return MembershipView.of(membership, access);
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted membership")
    public MembershipView restoreMembership(UUID id) {
        return MembershipView.of(records.restore(access.requireRestore(records.find(Membership.class, id))), access);
    }

    private Membership writable(UUID id, @Nullable String ifMatch) {
        var membership = access.requireWrite(records.find(Membership.class, id));
        Preconditions.require(membership, ifMatch);
        return membership;
    }

    private MembershipView write(Membership membership, MembershipDraft draft) {
        access.requireSameNetwork(membership, draft.network().id(), "/network/id");
        boolean before = membership.status == Membership.Status.ENDED;
        records.changed(draft.applyTo(membership, records, references));
        boolean after = membership.status == Membership.Status.ENDED;
        if (!before && after) ended.fire(new MembershipEnded(membership));
        if (before && !after) resumed.fire(new MembershipResumed(membership));
        return MembershipView.of(membership, access);
    }
}

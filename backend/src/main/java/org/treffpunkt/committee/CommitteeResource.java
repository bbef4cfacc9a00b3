package org.treffpunkt.committee;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
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
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** Committees over HTTP. */
@Path("/api/v1/committees")
@Tag(name = "Committees", description = "Working groups, steering groups, advisory councils, round tables ... of networks, with their seats.")
@NeedsScope("committees")
@RunOnVirtualThread
class CommitteeResource {
    private static final Order<Committee> ORDER = Order.common("name");

    private final Session session;
    private final CommitteeAccess access;
    private final Records records;
    private final References references;
    private final Terms terms;
    private final MergePatch mergePatch;

    CommitteeResource(Session session, CommitteeAccess access, Records records, References references, Terms terms, MergePatch mergePatch) {
        this.session = session;
        this.access = access;
        this.records = records;
        this.references = references;
        this.terms = terms;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "List committees", description = "Sort by `name` (default), `createdAt`, `updatedAt`. `q` looks in all texts. `asOf`: those that existed on that day.")
    public Page<CommitteeSummary> listCommittees(@BeanParam ListQuery query, @BeanParam CommitteeFilter filter) {
        return new Listing<>(session, Committee.class, query, ORDER)
                .where(access::readable)
                .anyOf(filter.network(), networks -> (b, r) -> r.get(Aggregate_.networkId).in(networks))
                .anyOf(filter.kind(), kinds -> (b, r) -> r.get(Committee_.kind).in(kinds))
                .anyOf(filter.permanence(), permanences -> (b, r) -> r.get(Committee_.permanence).in(permanences))
                .anyOf(filter.lifecycle(), lifecycles -> (b, r) -> r.get(Committee_.lifecycle).in(lifecycles))
                .anyOf(terms.withNarrower(Vocabulary.TERRITORIES, filter.territory()), territories -> (b, r) -> r.get(Committee_.territory).in(territories))
                .sharing(Committee_.topics, terms.withNarrower(Vocabulary.TOPICS, filter.topic()))
                .anyOf(filter.organisation(), organisations -> access.seatOf(Seat_.organisation, organisations, query.asOf()))
                .anyOf(filter.person(), persons -> access.seatOf(Seat_.person, persons, query.asOf()))
                .page(committee -> CommitteeSummary.of(committee, access.caller()));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = CommitteeView.class, responseCode = "201")
    @Operation(summary = "Add a committee", description = "For coordinators of its network and platform administrators.")
    public CommitteeView createCommittee(@Valid CommitteeDraft draft) {
        var network = records.resolve(Network.class, draft.network(), "/network");
        access.requireAdd(network.id(), "/network/id");
        return CommitteeView.of(records.add(draft.applyTo(new Committee(network), references, terms, records.today())), access);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read a committee")
    public CommitteeView getCommittee(UUID id) {
        return CommitteeView.of(access.requireRead(records.find(Committee.class, id)), access);
    }

    @GET
    @Path("{id}/seats")
    @Authenticated
    @Transactional
    @Operation(summary = "List who sits in a committee", description = "The seats held on the day `asOf` (default: today), in their order. For members of the network and of the committee.")
    public CommitteeSeats listCommitteeSeats(UUID id, @Parameter(description = "A day, such as `2002-06-30`.") @QueryParam("asOf") @Nullable LocalDate asOf) {
        var committee = access.requireReadSeats(records.find(Committee.class, id));
        return CommitteeSeats.of(committee, asOf == null ? records.today() : asOf, access.caller());
    }

    @GET
    @Path("{id}/composition")
    @Authenticated
    @Transactional
    @Operation(summary = "Read how the seats of a committee are shared", description = "By side, beside what each side is to have, on the day `asOf` (default: today). For members of the network and of the committee.")
    public CommitteeComposition getCommitteeComposition(UUID id, @Parameter(description = "A day, such as `2002-06-30`.") @QueryParam("asOf") @Nullable LocalDate asOf) {
        var committee = access.requireReadSeats(records.find(Committee.class, id));
        return CommitteeComposition.of(committee, asOf == null ? records.today() : asOf);
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace a committee", description = "For coordinators of its network, its chair and its secretary; the last two do not dissolve it.")
    public CommitteeView replaceCommittee(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid CommitteeDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of a committee", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public CommitteeView patchCommittee(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var committee = writable(id, ifMatch);
        return write(committee, mergePatch.apply(patch, CommitteeView.of(committee, access), CommitteeDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a committee", description = "For coordinators of its network and platform administrators. It can be restored; a tombstone stays in the list for those who synchronise.")
    public void deleteCommittee(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var committee = access.requireRemove(records.find(Committee.class, id));
        Preconditions.require(committee, ifMatch);
        records.delete(committee);
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted committee")
    public CommitteeView restoreCommittee(UUID id) {
        return CommitteeView.of(records.restore(access.requireRestore(records.find(Committee.class, id))), access);
    }

    private Committee writable(UUID id, @Nullable String ifMatch) {
        var committee = access.requireWrite(records.find(Committee.class, id));
        Preconditions.require(committee, ifMatch);
        return committee;
    }

    private CommitteeView write(Committee committee, CommitteeDraft draft) {
        access.requireSameNetwork(committee, draft.network().id(), "/network/id");
        access.requireLifecycle(committee, draft.lifecycle());
        return CommitteeView.of(records.changed(draft.applyTo(committee, references, terms, records.today())), access);
    }
}

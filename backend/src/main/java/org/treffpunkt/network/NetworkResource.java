package org.treffpunkt.network;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.MergePatch;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** Networks over HTTP. */
@Path("/api/v1/networks")
@Tag(name = "Networks", description = "Networks of organisations and persons, and how they relate to each other.")
@NeedsScope("networks")
@RunOnVirtualThread
class NetworkResource {
    private static final Order<Network> ORDER = Order.common("name");
    private static final List<Membership.Role> MEMBERS = List.of(Membership.Role.MEMBER, Membership.Role.COORDINATOR);

    private final Session session;
    private final NetworkAccess access;
    private final Records records;
    private final References references;
    private final Terms terms;
    private final MergePatch mergePatch;
    private final CountedMemberships memberships;

    NetworkResource(Session session, NetworkAccess access, Records records, References references, Terms terms, MergePatch mergePatch, CountedMemberships memberships) {
        this.session = session;
        this.access = access;
        this.records = records;
        this.references = references;
        this.terms = terms;
        this.mergePatch = mergePatch;
        this.memberships = memberships;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "List networks", description = "Sort by `name` (default), `createdAt`, `updatedAt`. `q` looks in names, programme, summary, description, mission, vision, goals.")
    public Page<NetworkSummary> listNetworks(@BeanParam ListQuery query, @BeanParam NetworkFilter filter) {
        return new Listing<>(session, Network.class, query, ORDER)
                .where(access::readable)
                .anyOf(filter.kind(), kinds -> (b, r) -> r.get(Network_.kind).in(kinds))
                .anyOf(filter.status(), statuses -> (b, r) -> r.get(Network_.status).in(statuses))
                .anyOf(terms.withNarrower(Vocabulary.TERRITORIES, filter.territory()), territories -> (b, r) -> r.get(Network_.territory).in(territories))
                .sharing(Network_.focusTopics, terms.withNarrower(Vocabulary.TOPICS, filter.topic()))
                .anyOf(filter.linkedTo(), linked -> (b, r) -> {
                    var links = b.createQuery(UUID.class).subquery(UUID.class);
                    var link = links.correlate(r).join(Network_.links);
                    return b.exists(links.select(link.get(NetworkLink_.id)).where(link.get(NetworkLink_.network).get("id").in(linked)));
                })
                .given(filter.operatedHere(), here -> (b, r) -> b.equal(r.get(Network_.operatedHere), here))
                .page(network -> NetworkSummary.of(network, access));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = NetworkView.class, responseCode = "201")
    @Operation(summary = "Add a network", description = "For platform administrators.")
    public NetworkView createNetwork(@Valid NetworkDraft draft) {
        access.requireAdministrator();
        return NetworkView.of(records.add(draft.applyTo(new Network(), records, references, terms)), access);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read a network")
    public NetworkView getNetwork(UUID id) {
        return NetworkView.of(access.requireRead(records.find(Network.class, id)), access);
    }

    @GET
    @Path("{id}/composition")
    @PermitAll
    @Transactional
    @Operation(summary = "Read who a network is made of", description = "By constituency, kind of organisation and role, on the day `asOf` (default: today). Counts only memberships that the caller may read.")
    public NetworkComposition getNetworkComposition(UUID id, @Parameter(description = "A day, such as `2002-06-30`.") @QueryParam("asOf") @Nullable LocalDate asOf) {
        var network = access.requireRead(records.find(Network.class, id));
        var day = asOf == null ? records.today() : asOf;
        return NetworkComposition.of(network, day, memberships.on(network, day));
    }

    @GET
    @Path("{id}/member-statistics")
    @PermitAll
    @Transactional
    @Operation(summary = "Read how the members of a network became more and fewer", description = "Who joined, left and belonged, by month or year; without days, over the last ten years or 24 months. "
            + "`role` narrows it (default: MEMBER and COORDINATOR). Counts only memberships that the caller may read.")
    public MemberStatistics getMemberStatistics(UUID id, @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("step") MemberStatistics.@Nullable Step step, @QueryParam("role") List<Membership.Role> role) {
        var network = access.requireRead(records.find(Network.class, id));
        var span = MemberStatistics.Span.of(from, to, step, records.today());
        return MemberStatistics.of(span, memberships.ever(network, role.isEmpty() ? MEMBERS : role));
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace a network", description = "For its coordinators and platform administrators.")
    public NetworkView replaceNetwork(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid NetworkDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of a network", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public NetworkView patchNetwork(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var network = writable(id, ifMatch);
        return write(network, mergePatch.apply(patch, NetworkView.of(network, access), NetworkDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a network", description = "For platform administrators. It can be restored; a tombstone stays in the list for those who synchronise.")
    public void deleteNetwork(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var network = access.requireRead(records.find(Network.class, id));
        access.requireAdministrator();
        Preconditions.require(network, ifMatch);
        records.delete(network);
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted network", description = "For platform administrators.")
    public NetworkView restoreNetwork(UUID id) {
        var network = access.requireRestore(records.find(Network.class, id));
        access.requireAdministrator();
        return NetworkView.of(records.restore(network), access);
    }

    private Network writable(UUID id, @Nullable String ifMatch) {
        var network = access.requireWrite(records.find(Network.class, id));
        Preconditions.require(network, ifMatch);
        return network;
    }

    private NetworkView write(Network network, NetworkDraft draft) {
        return NetworkView.of(records.changed(draft.applyTo(network, records, references, terms)), access);
    }
}

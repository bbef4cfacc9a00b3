package org.treffpunkt.concern;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.criteria.Predicate;
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
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.http.Braked;
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

/** Concerns over HTTP. */
@Path("/api/v1/concerns")
@Tag(name = "Concerns", description = "What moves the people of a network: raised, supported, put onto agendas and answered.")
@NeedsScope("concerns")
@RunOnVirtualThread
class ConcernResource {
    private static final Order<Concern> ORDER = Order.<Concern>common("-support,-createdAt").and("support", new Order.Key<>(Integer.class, (b, r) -> r.get(Concern_.supportCount)));

    private final Concerns concerns;
    private final ConcernAccess access;
    private final ConcernBrake brake;
    private final ConcernReading reading;
    private final Records records;
    private final References references;
    private final Terms terms;
    private final MergePatch mergePatch;

    ConcernResource(Concerns concerns, ConcernAccess access, ConcernBrake brake, ConcernReading reading, Records records, References references, Terms terms, MergePatch mergePatch) {
        this.concerns = concerns;
        this.access = access;
        this.brake = brake;
        this.reading = reading;
        this.records = records;
        this.references = references;
        this.terms = terms;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "List concerns",
            description = "The backlog of a network or committee. Sort by `-support,-createdAt` (default: what most support, then the newest), `support`, `createdAt`, `updatedAt`, `name`. "
                    + "`q` looks in titles, texts and in what would help.")
    public Page<ConcernSummary> listConcerns(@BeanParam ListQuery query, @BeanParam ConcernFilter filter) {
        return new Listing<>(concerns.session(), Concern.class, query, ORDER)
                .where(access::readable)
                .anyOf(filter.network(), networks -> (b, r) -> r.get(Aggregate_.networkId).in(networks))
                .anyOf(filter.committee(), committees -> (b, r) -> r.get(Concern_.committee).get(Aggregate_.id).in(committees))
                .anyOf(filter.meeting(), ConcernResource::onAgendaOf)
                .anyOf(filter.kind(), kinds -> (b, r) -> r.get(Concern_.kind).in(kinds))
                .anyOf(filter.status(), ConcernResource::standing)
                .sharing(Concern_.topics, terms.withNarrower(Vocabulary.TOPICS, filter.topic()))
                .page(concern -> ConcernSummary.of(concern, access));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Braked
    @ResponseStatus(201)
    @APIResponseSchema(value = ConcernView.class, responseCode = "201")
    @Operation(summary = "Raise a concern", description = "For members of the network and for those of the committee addressed; for everybody with an account where the network takes `concernsFrom` ACCOUNTS or EVERYBODY. "
            + "That it is for everybody to read is said by coordinators and chairs.")
    public ConcernView createConcern(@Valid ConcernDraft draft) {
        access.caller().requireNetwork(draft.network().id(), "/network/id");
        var network = records.resolve(Network.class, draft.network(), "/network");
        access.requireRaise(network, draft.committee() == null ? null : draft.committee().id());
        brake.account(network.id(), access.caller().subject());
        return reading.fresh(records.add(draft.applyTo(new Concern(network, access.caller().subject()), null, access, references, terms)));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read a concern", description = "By its visibility, and always for whoever raised it.")
    public ConcernView getConcern(UUID id) {
        return reading.view(access.requireRead(records.find(Concern.class, id)));
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace a concern", description = "For whoever raised it while it is open, for coordinators of the network, and for chair and secretary of the committee addressed.")
    public ConcernView replaceConcern(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid ConcernDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of a concern", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public ConcernView patchConcern(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var concern = writable(id, ifMatch);
        return write(concern, mergePatch.apply(patch, reading.view(concern), ConcernDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a concern", description = "For those who may change it. It can be restored, with its support; what was put onto agendas stays there.")
    public void deleteConcern(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        records.delete(writable(id, ifMatch));
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted concern")
    public ConcernView restoreConcern(UUID id) {
        return reading.view(records.restore(access.requireRestore(records.find(Concern.class, id))));
    }

    private static Listing.Rule<Concern> onAgendaOf(Collection<UUID> meetings) {
        return (builder, concern) -> {
            var found = builder.createQuery(UUID.class).subquery(UUID.class);
            var entry = found.from(ConcernAgendaItem.class);
            var meeting = entry.join(ConcernAgendaItem_.meeting);
            return concern.get(Aggregate_.id).in(found.select(entry.get(ConcernAgendaItem_.concern).get(Aggregate_.id))
                    .where(meeting.get(Aggregate_.id).in(meetings), builder.isNull(meeting.get(Aggregate_.deletedAt))));
        };
    }

    /** The same as {@link Concern#status}, as a condition for lists. */
    private static Listing.Rule<Concern> standing(Collection<Concern.Status> statuses) {
        return (builder, concern) -> builder.or(statuses.stream().<Predicate>map(status -> {
            var decision = concern.get(Concern_.decision);
            var agendas = concern.get(Concern_.agendaCount);
            return switch (status) {
                case OPEN -> builder.and(builder.equal(decision, Concern.Decision.OPEN), builder.equal(agendas, 0));
                case ON_AGENDA -> builder.and(builder.equal(decision, Concern.Decision.OPEN), builder.greaterThan(agendas, 0));
                case ANSWERED -> builder.equal(decision, Concern.Decision.ANSWERED);
                case DECLINED -> builder.equal(decision, Concern.Decision.DECLINED);
            };
        }).toList());
    }

    private Concern writable(UUID id, @Nullable String ifMatch) {
        var concern = access.requireWrite(records.find(Concern.class, id));
        Preconditions.require(concern, ifMatch);
        return concern;
    }

    private ConcernView write(Concern concern, ConcernDraft draft) {
        access.requireSameNetwork(concern, draft.network().id(), "/network/id");
        return reading.view(records.changed(draft.applyTo(concern, concern.visibility(), access, references, terms)));
    }
}

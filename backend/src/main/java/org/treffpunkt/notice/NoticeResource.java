package org.treffpunkt.notice;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
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

/** Notices over HTTP. */
@Path("/api/v1/notices")
@Tag(name = "Notices", description = "Where a network's members tell, ask, look for and offer, and reply to each other.")
@NeedsScope("notices")
@RunOnVirtualThread
class NoticeResource {
    private static final Order<Notice> ORDER = Order.<Notice>common("-pinned,-createdAt")
            .and("pinned", new Order.Key<>(Integer.class, (b, r) -> b.<Integer>selectCase().when(b.isTrue(r.get(Notice_.pinned)), 1).otherwise(0)));

    private final Session session;
    private final NoticeAccess access;
    private final NoticeBrake brake;
    private final Records records;
    private final References references;
    private final Terms terms;
    private final MergePatch mergePatch;

    NoticeResource(Session session, NoticeAccess access, NoticeBrake brake, Records records, References references, Terms terms, MergePatch mergePatch) {
        this.session = session;
        this.access = access;
        this.brake = brake;
        this.records = records;
        this.references = references;
        this.terms = terms;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "List notices",
            description = "Those of the networks the caller is a member of, and those that are for everybody. What is not of use any more is left out, unless `expired`, `asOf` or `updatedSince` asks for it. "
                    + "Sort by `-pinned,-createdAt` (default: what stays at the top, then the newest), `pinned`, `createdAt`, `updatedAt`, `name`. `q` looks in titles and texts.")
    public Page<NoticeSummary> listNotices(@BeanParam ListQuery query, @BeanParam NoticeFilter filter) {
        return new Listing<>(session, Notice.class, query, ORDER)
                .where(access::readable)
                .given(filter.expired() || query.asOf() != null || query.updatedSince() != null ? null : records.today(), today -> (b, r) ->
                        b.or(b.isNull(r.get(Aggregate_.validUntil)), b.greaterThanOrEqualTo(r.get(Aggregate_.validUntil), today)))
                .anyOf(filter.network(), networks -> (b, r) -> r.get(Aggregate_.networkId).in(networks))
                .anyOf(filter.kind(), kinds -> (b, r) -> r.get(Notice_.kind).in(kinds))
                .sharing(Notice_.topics, terms.withNarrower(Vocabulary.TOPICS, filter.topic()))
                .anyOf(filter.organisation(), organisations -> (b, r) -> r.get(Notice_.organisation).get(Aggregate_.id).in(organisations))
                .page(notice -> NoticeSummary.of(notice, access));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Braked
    @ResponseStatus(201)
    @APIResponseSchema(value = NoticeView.class, responseCode = "201")
    @Operation(summary = "Write a notice", description = "For members of the network. That it stays at the top or is for everybody is said by coordinators.")
    public NoticeView createNotice(@Valid NoticeDraft draft) {
        access.requireAdd(draft.network().id(), "/network/id");
        var network = records.resolve(Network.class, draft.network(), "/network");
        brake.notice(network.id(), access.caller());
        return NoticeView.of(records.add(written(new Notice(network, access.caller()), draft)), access);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read a notice", description = "For members of the network, and for everybody if it is public.")
    public NoticeView getNotice(UUID id) {
        return NoticeView.of(access.requireRead(records.find(Notice.class, id)), access);
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace a notice", description = "For whoever wrote it and for coordinators of the network.")
    public NoticeView replaceNotice(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid NoticeDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of a notice", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public NoticeView patchNotice(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var notice = writable(id, ifMatch);
        return write(notice, mergePatch.apply(patch, NoticeView.of(notice, access), NoticeDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a notice", description = "For whoever wrote it and for coordinators of the network. It can be restored, with its replies.")
    public void deleteNotice(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        records.delete(writable(id, ifMatch));
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted notice")
    public NoticeView restoreNotice(UUID id) {
        return NoticeView.of(records.restore(access.requireRestore(records.find(Notice.class, id))), access);
    }

    private Notice writable(UUID id, @Nullable String ifMatch) {
        var notice = access.requireWrite(records.find(Notice.class, id));
        Preconditions.require(notice, ifMatch);
        return notice;
    }

    private NoticeView write(Notice notice, NoticeDraft draft) {
        access.requireSameNetwork(notice, draft.network().id(), "/network");
        return NoticeView.of(records.changed(written(notice, draft)), access);
    }

    private Notice written(Notice notice, NoticeDraft draft) {
        return draft.applyTo(notice, access, references, terms, records.today());
    }
}

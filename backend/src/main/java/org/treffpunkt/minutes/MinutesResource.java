package org.treffpunkt.minutes;

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
import jakarta.ws.rs.Produces;
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
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.pdf.Paper;
import org.treffpunkt.pdf.PaperLanguage;
import org.treffpunkt.pdf.Papers;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;

/** Minutes over HTTP, from the moment they are made. */
@Path("/api/v1/minutes")
@Tag(name = "Minutes", description = "What was said and settled at meetings, in versions: drafted, sent round, commented on, and approved at a later meeting.")
@NeedsScope("meetings")
@RunOnVirtualThread
class MinutesResource {
    private static final Order<Minutes> ORDER = Order.<Minutes>common("-createdAt").and("number", new Order.Key<>(Integer.class, (b, r) -> r.get(Minutes_.number)));

    private final Session session;
    private final MinutesAccess access;
    private final MinutesVersions versions;
    private final MinutesLetters letters;
    private final Records records;
    private final MergePatch mergePatch;
    private final Papers papers;
    private final Clock clock;

    MinutesResource(Session session, MinutesAccess access, MinutesVersions versions, MinutesLetters letters, Records records, MergePatch mergePatch, Papers papers, Clock clock) {
        this.session = session;
        this.access = access;
        this.versions = versions;
        this.letters = letters;
        this.records = records;
        this.mergePatch = mergePatch;
        this.papers = papers;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "List minutes", description = "Each version by itself. Sort by `-createdAt` (default), `number`, `updatedAt`, `name`. `q` looks in titles and in what everybody may read. "
            + "Those that wait for approval: `status=CIRCULATED`.")
    public Page<MinutesSummary> listMinutes(@BeanParam ListQuery query, @BeanParam MinutesFilter filter) {
        return new Listing<>(session, Minutes.class, query, ORDER)
                .where(access::readable)
                .anyOf(filter.network(), networks -> (b, r) -> r.get(Aggregate_.networkId).in(networks))
                .anyOf(filter.committee(), committees -> (b, r) -> r.get(Minutes_.committee).get(Aggregate_.id).in(committees))
                .anyOf(filter.meeting(), meetings -> (b, r) -> r.get(Minutes_.meeting).get(Aggregate_.id).in(meetings))
                .anyOf(filter.status(), statuses -> (b, r) -> r.get(Minutes_.status).in(statuses))
                .page(minutes -> MinutesSummary.of(minutes, access.caller()));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read minutes", description = "Drafts are for those who write them: coordinators of the network, chair and secretary of the committee. What was sent round is for the network or the committee, "
            + "what was approved for whom its `visibility` says.")
    public MinutesView getMinutes(UUID id) {
        return MinutesView.of(access.requireRead(records.find(Minutes.class, id)), access);
    }

    @GET
    @Path("{id}/minutes.pdf")
    @PermitAll
    @Transactional
    @Produces(Paper.MEDIA_TYPE)
    @Operation(summary = "Print minutes", description = "As PDF with what the caller may read, in German or English as `Accept-Language` asks.")
    public byte[] printMinutes(UUID id, @HeaderParam("Accept-Language") @Nullable String languages) {
        return papers.print(MinutesPaper.of(access.requireRead(records.find(Minutes.class, id)), access, PaperLanguage.wanted(languages)));
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace minutes", description = "For coordinators of the network, and for chair and secretary of the committee that met, until they are approved.")
    public MinutesView replaceMinutes(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid MinutesDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of minutes", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public MinutesView patchMinutes(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var minutes = writable(id, ifMatch);
        return write(minutes, mergePatch.apply(patch, MinutesView.of(minutes, access), MinutesDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete minutes", description = "Until they are approved. They can be restored.")
    public void deleteMinutes(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var minutes = writable(id, ifMatch);
        minutes.requireOpen();
        records.delete(minutes);
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore deleted minutes")
    public MinutesView restoreMinutes(UUID id) {
        return MinutesView.of(records.restore(access.requireRestore(records.find(Minutes.class, id))), access);
    }

    @POST
    @Path("{id}/circulation")
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MinutesCirculation.class, responseCode = "201")
    @Operation(summary = "Send minutes round", description = "For those who write them. Everybody who took part and has a mail address here is told, with a link; from then on comments are taken. Done again, all are told again.")
    public MinutesCirculation circulateMinutes(UUID id) {
        var minutes = access.requireWrite(records.findLocked(Minutes.class, id));
        minutes.circulate(clock.instant());
        records.changed(minutes);
        return letters.circulate(minutes);
    }

    @POST
    @Path("{id}/approval")
    @Authenticated
    @Transactional
    @ResponseStatus(200)
    @Operation(summary = "Approve minutes", description = "At a later meeting of the same committee or series, by those who write them but not by whoever wrote them alone, when every comment has its answer. "
            + "They never change again: a correction is a new version.")
    public MinutesView approveMinutes(UUID id, @Valid MinutesApproval approval) {
        var minutes = access.requireWrite(records.findLocked(Minutes.class, id));
        var at = records.resolve(Meeting.class, approval.meeting(), "/meeting");
        access.caller().requireKnown(at, "/meeting");
        minutes.approve(at, versions.openComments(id), access.caller(), clock.instant());
        return MinutesView.of(records.changed(minutes), access);
    }

    private Minutes writable(UUID id, @Nullable String ifMatch) {
        var minutes = access.requireWrite(records.find(Minutes.class, id));
        Preconditions.require(minutes, ifMatch);
        return minutes;
    }

    private MinutesView write(Minutes minutes, MinutesDraft draft) {
        return MinutesView.of(records.changed(draft.applyTo(minutes, access)), access);
    }
}

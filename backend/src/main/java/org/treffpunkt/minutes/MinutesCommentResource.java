package org.treffpunkt.minutes;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** Comments on minutes over HTTP. */
@Path("/api/v1/minutes/{id}/comments")
@Tag(name = "Minutes")
@NeedsScope("meetings")
@RunOnVirtualThread
class MinutesCommentResource {
    private final MinutesAccess access;
    private final MinutesVersions versions;
    private final Records records;
    private final Trail trail;
    private final Clock clock;

    MinutesCommentResource(MinutesAccess access, MinutesVersions versions, Records records, Trail trail, Clock clock) {
        this.access = access;
        this.versions = versions;
        this.records = records;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "Read what was said to minutes", description = "For the network and the committee that met, the oldest comment first; minutes take at most 500.")
    public MinutesComments listMinutesComments(UUID id) {
        var minutes = access.requireReadComments(records.find(Minutes.class, id));
        return MinutesComments.of(minutes, versions.comments(id), access);
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MinutesCommentView.class, responseCode = "201")
    @Operation(summary = "Comment on minutes", description = "For members of the network and of the committee that met who may read them, from when they are sent round until they are approved.")
    public MinutesCommentView addMinutesComment(UUID id, @Valid MinutesCommentDraft draft) {
        // While somebody comments nobody approves, and the other way round.
        var minutes = access.requireComment(records.findLocked(Minutes.class, id));
        var comment = draft.to(minutes, versions.commentCount(id), access, clock.instant());
        versions.session().persist(comment);
        versions.session().flush();
        trail.keep(MinutesCommentDeed.added(comment));
        return MinutesCommentView.of(comment, access);
    }

    @POST
    @Path("{commentId}/answer")
    @Authenticated
    @Transactional
    @ResponseStatus(200)
    @Operation(summary = "Accept or decline a comment on minutes", description = "For those who write the minutes, once, until they are approved. Declining needs a reason.")
    public MinutesCommentView answerMinutesComment(UUID id, UUID commentId, @Valid MinutesCommentAnswer answer) {
        var minutes = access.requireWrite(records.findLocked(Minutes.class, id));
        var comment = versions.comment(minutes.id(), commentId).orElseThrow(Refusal::notFound);
        var before = MinutesCommentDeed.of(comment);
        answer.applyTo(comment, access.caller(), clock.instant());
        versions.session().flush();
        trail.keep(MinutesCommentDeed.answered(comment, before));
        return MinutesCommentView.of(comment, access);
    }
}

package org.treffpunkt.notice;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.http.Braked;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** Replies to notices over HTTP. */
@Path("/api/v1/notices/{id}/replies")
@Tag(name = "Notices")
@NeedsScope("notices")
@RunOnVirtualThread
class NoticeReplyResource {
    private final NoticeAccess access;
    private final Notices notices;
    private final NoticeBrake brake;
    private final Records records;
    private final Trail trail;
    private final Clock clock;

    NoticeReplyResource(NoticeAccess access, Notices notices, NoticeBrake brake, Records records, Trail trail, Clock clock) {
        this.access = access;
        this.notices = notices;
        this.brake = brake;
        this.records = records;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "Read what was replied to a notice", description = "For members of the network, the oldest reply first; a notice has at most 500.")
    public NoticeReplies listNoticeReplies(UUID id) {
        var notice = access.requireListen(records.find(Notice.class, id));
        return NoticeReplies.of(notices.replies(notice.id()), access);
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Braked
    @ResponseStatus(201)
    @APIResponseSchema(value = NoticeReplyView.class, responseCode = "201")
    @Operation(summary = "Reply to a notice", description = "For members of the network, while the notice takes replies. Its version stays as it is: nobody who changes the notice meanwhile is in the way.")
    public NoticeReplyView addNoticeReply(UUID id, @Valid NoticeReplyDraft draft) {
        var notice = access.requireReply(records.find(Notice.class, id));
        brake.reply(notice.networkId(), access.caller());
        var reply = draft.to(notice, notices.replyCount(id), access.caller(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        notices.session().persist(reply);
        trail.keep(NoticeReplyDeed.added(reply));
        return NoticeReplyView.of(reply, access);
    }

    @DELETE
    @Path("{replyId}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a reply to a notice", description = "For whoever wrote it and for coordinators of the network. It cannot be restored.")
    public void deleteNoticeReply(UUID id, UUID replyId) {
        var notice = access.requireReply(records.find(Notice.class, id));
        var reply = access.requireRemoveReply(notices.reply(notice.id(), replyId).orElseThrow(Refusal::notFound));
        notices.session().remove(reply);
        trail.keep(NoticeReplyDeed.deleted(reply));
    }
}

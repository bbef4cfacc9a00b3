package org.treffpunkt.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;

/** Replies by the link of an invitation, over HTTP. */
@Path("/api/v1/meeting-invitation-replies")
@Tag(name = "Meetings")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class InvitationReplyResource {
    private final ReplyDesk desk;

    InvitationReplyResource(ReplyDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(summary = "Reply to an invitation by its link", description = "Without an account, as often as one likes until the meeting begins: the last reply counts.")
    public ReplyPage replyToMeetingInvitation(@Valid LinkReply draft) {
        return desk.reply(draft.token(), draft.reply());
    }
}

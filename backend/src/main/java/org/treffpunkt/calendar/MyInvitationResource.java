package org.treffpunkt.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.NeedsScope;

/** What the caller is invited to, over HTTP. */
@Path("/api/v1/my-invitations")
@Tag(name = "Meetings")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class MyInvitationResource {
    private final Caller caller;
    private final ReplyDesk desk;

    MyInvitationResource(Caller caller, ReplyDesk desk) {
        this.caller = caller;
        this.desk = desk;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List what oneself is invited to", description = "Meetings to which the caller's verified mail address is invited and that are not over, the next first.")
    public MyInvitations listMyInvitations() {
        return new MyInvitations(desk.ofMailbox(caller.verifiedEmail()));
    }

    @PUT
    @Path("{invitationId}/reply")
    @Authenticated
    @Transactional
    @Operation(summary = "Reply to an invitation", description = "For whoever has the verified mail address that was invited; as often as one likes until the meeting begins: the last reply counts, and needs no `If-Match`.")
    public ReplyPage replyToMyInvitation(UUID invitationId, @Valid Reply reply) {
        return desk.reply(caller.verifiedEmail(), invitationId, reply);
    }
}

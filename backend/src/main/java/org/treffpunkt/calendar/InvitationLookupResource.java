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

/** What the link of an invitation leads to, over HTTP. The secret comes in a body, since addresses are written to logs. */
@Path("/api/v1/meeting-invitation-lookups")
@Tag(name = "Meetings")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class InvitationLookupResource {
    private final ReplyDesk desk;

    InvitationLookupResource(ReplyDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(summary = "Read what the link of an invitation leads to", description = "Without an account. Changes nothing. Of a meeting that was called off, has begun, or an invitation that was taken back, `state` says so.")
    public ReplyPage lookUpMeetingInvitation(@Valid ReplyLink draft) {
        return desk.lookUp(draft.token());
    }
}

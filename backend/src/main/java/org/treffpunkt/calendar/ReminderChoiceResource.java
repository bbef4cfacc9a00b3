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

/** Whether one is reminded, said by the link of an invitation, over HTTP. */
@Path("/api/v1/meeting-invitation-reminders")
@Tag(name = "Meetings")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class ReminderChoiceResource {
    private final ReplyDesk desk;

    ReminderChoiceResource(ReplyDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(summary = "Stop reminders by the link of an invitation", description = "Without an account, and taken back in the same way. It holds for the mailbox that got the letter, for this meeting and all others.")
    public ReplyPage setMeetingInvitationReminders(@Valid ReminderChoice draft) {
        return desk.remind(draft.token(), draft.reminders());
    }
}

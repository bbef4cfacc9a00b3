package org.treffpunkt.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody who is invited says. */
@Schema(name = "InvitationReply", description = "What somebody who is invited says.")
record Reply(
        @NotNull MeetingInvitation.Answer answer,
        @Schema(description = "Name of who comes in their place.") @Nullable @Size(max = 200) String substitute,
        @Nullable @Size(max = 2000) String remark) {

    Reply {
        if (substitute != null && substitute.isBlank()) substitute = null;
        if (remark != null && remark.isBlank()) remark = null;
    }
}

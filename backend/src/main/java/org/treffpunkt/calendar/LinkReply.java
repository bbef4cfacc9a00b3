package org.treffpunkt.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same by a mailed link. */
@Schema(name = "InvitationLinkReply", description = "What somebody who followed the link of an invitation to a meeting says.")
record LinkReply(
        @Schema(description = "From the link in the letter.") @NotBlank @Size(max = 200) String token,
        @NotNull MeetingInvitation.Answer answer,
        @Schema(description = "Name of who comes in their place.") @Nullable @Size(max = 200) String substitute,
        @Nullable @Size(max = 2000) String remark) {

    Reply reply() {
        return new Reply(answer, substitute, remark);
    }
}

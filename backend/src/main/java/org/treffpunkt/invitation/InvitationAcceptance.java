package org.treffpunkt.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That an invitation is accepted. */
@Schema(description = "That an invitation is accepted, by the account that is signed in, or, without a token, by a new account.")
record InvitationAcceptance(
        @Schema(description = "What stands behind the `#` of the link in the mail.") @NotBlank @Size(max = 200) String token,
        @Schema(description = "`true`: take it with the account that is signed in, though that has another mail address. Only for rights that change nothing (MEMBER).") @Nullable Boolean withOtherAddress) {
    InvitationLink link() {
        return new InvitationLink(token);
    }
}

package org.treffpunkt.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.shared.LinkToken;

/** The secret of an invitation's link. It comes in a body, not in an address: addresses are written into logs. */
@Schema(description = "The secret of an invitation's link.")
record InvitationLink(@Schema(description = "What stands behind the `#` of the link in the mail.") @NotBlank @Size(max = 200) String token) {
    LinkToken secret() {
        return new LinkToken(token);
    }
}

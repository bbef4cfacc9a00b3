package org.treffpunkt.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Grant;
import org.treffpunkt.account.Right;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.value.Reference;

/** An invitation to be sent. */
@Schema(description = "An invitation to be sent: a right, and the mail address of whoever shall have it.")
record InvitationDraft(
        @Schema(description = "The address alone, without a name.") @NotNull @Size(max = 254)
                @Pattern(regexp = "[^\\s@,;:<>()\"\\[\\]\\\\]+@[^\\s@,;:<>()\"\\[\\]\\\\]+\\.[^\\s@,;:<>()\"\\[\\]\\\\]+", message = "{mail-address}") String email,
        @NotNull Grant.Role role,
        @Schema(description = "For MEMBER and COORDINATOR.") @Nullable @Valid Reference network,
        @Schema(description = "For ORGANISATION_EDITOR.") @Nullable @Valid Reference organisation,
        @Schema(description = "For COMMITTEE_CHAIR, COMMITTEE_SECRETARY and COMMITTEE_MEMBER.") @Nullable @Valid Reference committee,
        @Schema(description = "The language of the mail.") @NotNull MailLanguage language,
        @Schema(description = "What the inviter says in their own words.") @Nullable @Size(max = 1000) String message) {

    Right right() {
        return new Right(role, network == null ? null : network.id(), organisation == null ? null : organisation.id(), committee == null ? null : committee.id());
    }
}

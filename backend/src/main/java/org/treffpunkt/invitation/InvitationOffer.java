package org.treffpunkt.invitation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Grant;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.Reference;

/** An invitation as whoever has its link sees it: who invites whom to what. */
@Schema(description = "An invitation as whoever has its link sees it: who invites whom to what.")
record InvitationOffer(
        @Schema(description = "The address that was invited.", required = true) String email,
        @Schema(required = true) String inviterName,
        @Schema(required = true) Grant.Role role,
        @Nullable Reference network,
        @Nullable Reference organisation,
        @Nullable Reference committee,
        @Schema(description = "The language of the mail.", required = true) MailLanguage language,
        @Nullable String message,
        @Schema(required = true) Instant expiresAt,
        @Schema(description = "Whether there is an account with this address: its owner signs in and accepts then. Without one, accepting makes one. Absent where accounts are not made here: "
                + "sign in first.") @Nullable Boolean accountExists) {

    static InvitationOffer of(Invitation invitation, Aggregate scope, @Nullable Boolean accountExists) {
        return new InvitationOffer(invitation.email, invitation.inviterName, invitation.promised.role(), reference(invitation.promised.networkId(), scope),
                reference(invitation.promised.organisationId(), scope), reference(invitation.promised.committeeId(), scope), invitation.language, invitation.message, invitation.expiresAt, accountExists);
    }

    static @Nullable Reference reference(@Nullable UUID id, Aggregate scope) {
        return id == null ? null : new Reference(id, scope.name());
    }
}

package org.treffpunkt.invitation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.Grant;
import org.treffpunkt.mail.Delivery;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.Reference;

/** An invitation as those see it who may send such ones. */
@Schema(description = "An invitation as those see it who may send such ones.")
record InvitationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String email,
        @Schema(required = true) Grant.Role role,
        @Nullable Reference network,
        @Nullable Reference organisation,
        @Nullable Reference committee,
        @Schema(required = true) MailLanguage language,
        @Nullable String message,
        @Schema(required = true) Invitation.Status status,
        @Schema(description = "Who sent it last.", required = true) String inviterName,
        @Schema(required = true) Instant createdAt,
        @Schema(description = "When it was last sent.", required = true) Instant sentAt,
        @Schema(description = "How far the last mail has come.", required = true) Delivery mail,
        @Schema(description = "Until when the link in the last mail works.", required = true) Instant expiresAt,
        @Nullable Instant acceptedAt,
        @Schema(description = "`sub` of the account that has the right now.") @Nullable String acceptedBy,
        @Nullable Instant withdrawnAt) {

    /** Administrators invite everywhere, but read nothing private: then the name is absent. */
    static InvitationView of(Invitation invitation, @Nullable Aggregate scope, Caller caller, Delivery mail, Instant now) {
        var right = invitation.promised;
        var name = scope == null ? null : caller.refer(scope).name();
        return new InvitationView(invitation.id, invitation.email, right.role(),
                right.networkId() == null ? null : new Reference(right.networkId(), name), right.organisationId() == null ? null : new Reference(right.organisationId(), name),
                right.committeeId() == null ? null : new Reference(right.committeeId(), name),
                invitation.language, invitation.message, invitation.status(now), invitation.inviterName, invitation.createdAt,
                invitation.letters.getLast().sentAt, mail, invitation.expiresAt, invitation.acceptedAt, invitation.acceptedBy, invitation.withdrawnAt);
    }
}

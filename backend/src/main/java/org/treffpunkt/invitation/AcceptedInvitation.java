package org.treffpunkt.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Grant;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.Reference;

/** What came of accepting an invitation. */
@Schema(description = "What came of accepting an invitation.")
record AcceptedInvitation(
        @Schema(description = "Whether an account was made: a second mail tells how to choose a password; sign in with it then.", required = true) boolean accountMade,
        @Schema(required = true) String email,
        @Schema(required = true) Grant.Role role,
        @Nullable Reference network,
        @Nullable Reference organisation,
        @Nullable Reference committee) {

    static AcceptedInvitation of(Invitation invitation, Aggregate scope, boolean accountMade) {
        return new AcceptedInvitation(accountMade, invitation.email, invitation.promised.role(), InvitationOffer.reference(invitation.promised.networkId(), scope),
                InvitationOffer.reference(invitation.promised.organisationId(), scope), InvitationOffer.reference(invitation.promised.committeeId(), scope));
    }
}

package org.treffpunkt.invitation;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import org.hibernate.query.SelectionQuery;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.Granting;
import org.treffpunkt.shared.Refusal;

/** Who may do what with invitations: those who may give the right now see them, send them again and withdraw them; to all others they are not there. */
@Dependent
class InvitationAccess {
    private final Caller caller;
    private final Granting granting;
    private final Invitations invitations;

    InvitationAccess(Caller caller, Granting granting, Invitations invitations) {
        this.caller = caller;
        this.granting = granting;
        this.invitations = invitations;
    }

    Caller caller() {
        return caller;
    }

    Invitation require(Invitation invitation) {
        if (!granting.mayGive(caller, invitation.promised, invitation.keeperId)) throw Refusal.withheld();
        return invitation;
    }

    /** The same as {@link #require}, for lists. */
    SelectionQuery<Invitation> visible(InvitationFilter filter, Instant now) {
        return invitations.visible(caller.administersPlatform(), caller.coordinatedNetworks(), caller.editedOrganisations(), caller.ledCommittees(), filter.anywhere(), filter.network(),
                filter.organisation(), filter.committee(), now, filter.statuses(), filter.before());
    }
}

package org.treffpunkt.invitation;

import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.util.Objects;
import org.hibernate.LockMode;
import org.treffpunkt.account.Accounts;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.Granting;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;

/** Whoever has the link sees the invitation and accepts it. All of it happens under a lock on the invitation, so that it happens once. */
@Dependent
class InvitationAccepting {
    private final Invitations invitations;
    private final Caller caller;
    private final Granting granting;
    private final Accounts accounts;
    private final InvitationDeeds deeds;
    private final Clock clock;

    InvitationAccepting(Invitations invitations, Caller caller, Granting granting, Accounts accounts, InvitationDeeds deeds, Clock clock) {
        this.invitations = invitations;
        this.caller = caller;
        this.granting = granting;
        this.accounts = accounts;
        this.deeds = deeds;
        this.clock = clock;
    }

    InvitationOffer offer(InvitationLink link) {
        var invitation = find(link);
        invitation.requireOpen(clock.instant());
        return InvitationOffer.of(invitation, requireWorth(invitation), accounts.kept() ? accounts.exists(invitation.email) : null);
    }

    AcceptedInvitation accept(InvitationAcceptance acceptance) {
        var invitation = find(acceptance.link());
        boolean before = invitation.acceptedBy(caller.subject());
        if (!before) invitation.requireOpen(clock.instant());
        Aggregate scope = requireWorth(invitation);
        if (!before && caller.signedIn()) acceptWith(Objects.requireNonNull(caller.subject()), invitation, Boolean.TRUE.equals(acceptance.withOtherAddress()));
        if (!caller.signedIn()) acceptWithNewAccount(invitation);
        return AcceptedInvitation.of(invitation, scope, !caller.signedIn());
    }

    private Invitation find(InvitationLink link) {
        return invitations.byTokenHash(link.secret().hash()).setHibernateLockMode(LockMode.PESSIMISTIC_WRITE).getResultList().stream().findFirst()
                .orElseThrow(() -> Invitation.refusal("invitation-unknown", "There is no invitation with this link. Was the whole address copied? If the invitation was sent again, use the newest mail."));
    }

    /** It is worth what its inviter may give now. */
    private Aggregate requireWorth(Invitation invitation) {
        Aggregate scope = granting.scope(invitation.promised);
        boolean worth = scope != null && (granting.mayGive(invitation.invitedBy, invitation.promised, scope.networkId()) || invitation.byAdministrator && accounts.administersPlatform(invitation.invitedBy));
        if (scope == null || !worth) throw Invitation.refusal("invitation-void", "Whoever invited you may not give this any more. Ask the coordinators for a new invitation.");
        return scope;
    }

    private void acceptWith(String subject, Invitation invitation, boolean withOtherAddress) {
        if (subject.equals(invitation.invitedBy)) throw Invitation.refusal("invitation-of-ones-own", "Nobody gives a right to themselves: sign out, or sign in with the account that is invited.");
        boolean addressed = invitation.email.equalsIgnoreCase(caller.verifiedEmail());
        // The link may have been passed on. Rights to change something go only to whoever reads the mail of the invited address.
        if (!addressed && !(withOtherAddress && invitation.promised.onlyReads()))
            throw Refusal.ruleBroken("invitation-for-another-address", "/withOtherAddress", "You are signed in with another mail address than the one invited. "
                    + (invitation.promised.onlyReads() ? "Confirm that you want to accept with this account." : "Sign in with the account of that address, or ask for an invitation to this one."));
        give(invitation, subject);
    }

    /** What fails after the account was made takes it back; should even that fail, its owner can sign in with a forgotten password and accept then. */
    private void acceptWithNewAccount(Invitation invitation) {
        if (!accounts.kept()) throw Invitation.refusal("invitation-needs-account", "Accounts are not made here: sign in first, then accept.");
        String subject = accounts.make(invitation.email, invitation.language.tag())
                .orElseThrow(() -> Invitation.refusal("invitation-account-exists", "There is an account with this address: sign in, then accept."));
        try {
            give(invitation, subject);
            accounts.sendFirstSteps(subject, (int) Invitation.VALID.toSeconds());
        } catch (RuntimeException failure) {
            accounts.remove(subject);
            throw failure;
        }
    }

    private void give(Invitation invitation, String subject) {
        var before = deeds.state(invitation);
        invitation.accept(subject, clock.instant());
        granting.give(invitation.promised, subject, invitation.invitedBy);
        invitations.session().flush();
        deeds.keep(invitation, before);
    }
}

package org.treffpunkt.invitation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.LockMode;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.account.Granting;
import org.treffpunkt.http.Braked;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.mail.Outbox;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Refusal;

/** Invitations over HTTP, for those who invite. */
@Path("/api/v1/invitations")
@Tag(name = "Invitations", description = "Rights that are promised by mail: sent, followed up, withdrawn; looked up by their link and accepted.")
@NeedsScope("invitations")
@RunOnVirtualThread
class InvitationResource {
    private final Invitations invitations;
    private final InvitationAccess access;
    private final InvitationSending sending;
    private final InvitationDeeds deeds;
    private final Granting granting;
    private final Outbox outbox;
    private final Clock clock;

    InvitationResource(Invitations invitations, InvitationAccess access, InvitationSending sending, InvitationDeeds deeds, Granting granting, Outbox outbox, Clock clock) {
        this.invitations = invitations;
        this.access = access;
        this.sending = sending;
        this.deeds = deeds;
        this.granting = granting;
        this.outbox = outbox;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List invitations", description = "Those to what one may give oneself: coordinators see those to their network and to the organisations it keeps, editors those to their organisation, chairs and secretaries those to be a member of their committee. The last one comes first.")
    public Page<InvitationView> listInvitations(@BeanParam InvitationFilter filter) {
        var found = access.visible(filter, clock.instant()).setMaxResults(filter.limit() + 1).getResultList();
        var shown = found.subList(0, Math.min(filter.limit(), found.size()));
        return new Page<>(shown.stream().map(this::view).toList(), null, found.size() > shown.size() ? shown.getLast().id.toString() : null, null);
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Braked
    @ResponseStatus(201)
    @APIResponseSchema(value = InvitationView.class, responseCode = "201")
    @Operation(summary = "Invite somebody by mail", description = "To what one may give oneself. The link in the mail works once within 14 days. Limits: 60 mails in an hour by one inviter, 5 a day to one address.")
    public InvitationView createInvitation(@Valid InvitationDraft draft) {
        var scope = granting.requireMayGive(access.caller(), draft.right());
        return view(sending.send(new Invitation(draft.email(), draft.right(), scope.networkId(), draft.language(), draft.message(), clock.instant())));
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Read an invitation")
    public InvitationView getInvitation(UUID id) {
        return view(find(id));
    }

    @POST
    @Path("{id}/sending")
    @Authenticated
    @Transactional
    @Idempotent
    @Braked
    @Operation(summary = "Send an invitation again", description = "With a new link, valid for 14 days from now, also if it had expired; the link sent before stops working. Whoever sends it stands for it.")
    public InvitationView sendInvitation(UUID id) {
        return view(sending.send(find(id)));
    }

    @POST
    @Path("{id}/withdrawal")
    @Authenticated
    @Transactional
    @Operation(summary = "Withdraw an invitation", description = "Its link stops working at once. What was accepted already is taken away as a right, not here.")
    public InvitationView withdrawInvitation(UUID id) {
        var invitation = find(id);
        var before = deeds.state(invitation);
        invitation.withdraw(clock.instant());
        invitations.session().flush();
        deeds.keep(invitation, before);
        return view(invitation);
    }

    /** Locked: it must not be accepted while it is withdrawn. */
    private Invitation find(UUID id) {
        Invitation invitation = invitations.session().find(Invitation.class, id, LockMode.PESSIMISTIC_WRITE);
        if (invitation == null) throw Refusal.notFound();
        return access.require(invitation);
    }

    private InvitationView view(Invitation invitation) {
        return InvitationView.of(invitation, granting.scope(invitation.promised), access.caller(), outbox.delivery(invitation.letters.getLast().id), clock.instant());
    }
}

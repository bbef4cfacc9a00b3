package org.treffpunkt.account;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** Rights over HTTP. */
@Path("/api/v1/grants")
@Tag(name = "Accounts", description = "Who is calling, what they may do, and where to sign in.")
@NeedsScope("grants")
@RunOnVirtualThread
class GrantResource {
    private final Session session;
    private final GrantListing listing;
    private final GrantAccess access;
    private final SubjectNames names;
    private final Trail trail;
    private final Clock clock;

    GrantResource(Session session, GrantListing listing, GrantAccess access, SubjectNames names, Trail trail, Clock clock) {
        this.session = session;
        this.listing = listing;
        this.access = access;
        this.names = names;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List rights", description = "One's own, and those one may give and take away; chairs and secretaries see all in their committee. The last one given comes first.")
    public Page<GrantView> listGrants(@BeanParam GrantQuery query) {
        return listing.page(query);
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = GrantView.class, responseCode = "201")
    @Operation(summary = "Give a right", description = "For coordinators, in their networks, in the committees of these and for the organisations these keep; for editors: to edit their organisation; for chairs and "
            + "secretaries: to be a member of their committee; for platform administrators everywhere. Nobody gives a right to themselves.")
    public GrantView createGrant(@Valid GrantDraft draft) {
        var grant = access.give(draft, clock.instant());
        session.persist(grant);
        session.flush();
        trail.keep(GrantDeed.of(Act.GRANTED, grant));
        return GrantView.of(grant, names.of(List.of(grant.subject)).get(grant.subject), access.caller());
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Take a right away, or give it up", description = "For those who may give it, and for whoever has it. Works at once, also while tokens of the subject still live. "
            + "A network that is run here keeps its last coordinator.")
    public void deleteGrant(UUID id) {
        Grant grant = session.find(Grant.class, id);
        if (grant == null) throw Refusal.notFound();
        session.remove(access.requireTake(grant));
        session.flush();
        trail.keep(GrantDeed.of(Act.REVOKED, grant));
    }
}

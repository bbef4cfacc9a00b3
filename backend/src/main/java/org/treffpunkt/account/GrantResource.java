package org.treffpunkt.account;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** Rights: given and taken away by platform administrators everywhere, and by coordinators in their own networks. */
@Path("/api/v1/grants")
@Tag(name = "Accounts", description = "Who is calling, what they may do, and where to sign in.")
@RunOnVirtualThread
class GrantResource {
    private final Grants grants;
    private final Caller caller;
    private final Scopes scopes;
    private final Trail trail;
    private final Clock clock;

    GrantResource(Grants grants, Caller caller, Scopes scopes, Trail trail, Clock clock) {
        this.grants = grants;
        this.caller = caller;
        this.scopes = scopes;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List the rights one may give and take away")
    public Page<GrantView> listGrants() {
        var all = grants.all();
        caller.readScopesOf(all);
        var visible = all.stream().filter(grant -> caller.administersPlatform() || coordinated(grant));
        return new Page<>(visible.map(grant -> GrantView.of(grant, caller)).toList(), null, null, null);
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = GrantView.class, responseCode = "201")
    @Operation(summary = "Give a right", description = "For coordinators, in their networks and for the organisations these keep, and for platform administrators. Nobody else gives a right to themselves.")
    public GrantView createGrant(@Valid GrantDraft draft) {
        var grant = new Grant(draft.subject(), draft.role(), draft.network() == null ? null : draft.network().id(),
                draft.organisation() == null ? null : draft.organisation().id(), Objects.requireNonNull(caller.subject()), clock.instant());
        if (grant.networkId != null) caller.requireNetwork(grant.networkId, "/network/id");
        if (grant.organisationId != null) caller.requireOrganisation(grant.organisationId, "/organisation/id");
        requireGive(grant);
        grants.session().persist(grant);
        grants.session().flush();
        trail.keep(GrantDeed.of(Act.GRANTED, grant, scopes));
        return GrantView.of(grant, caller);
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Take a right away", description = "Works at once, also while tokens of the subject still live.")
    public void deleteGrant(UUID id) {
        Grant grant = grants.session().find(Grant.class, id);
        if (grant == null) throw Refusal.notFound();
        if (!caller.administersPlatform() && !coordinated(grant)) throw Refusal.withheld();
        grants.session().remove(grant);
        trail.keep(GrantDeed.of(Act.REVOKED, grant, scopes));
    }

    private void requireGive(Grant grant) {
        if (caller.administersPlatform()) return;
        if (!coordinated(grant)) throw Refusal.forbidden("Rights are given by the coordinators of the network (also those to edit the organisations it keeps), or by platform administrators.");
        if (grant.subject.equals(caller.subject())) throw Refusal.forbidden("Nobody gives a right to themselves.");
    }

    private boolean coordinated(Grant grant) {
        return grant.networkId != null ? caller.coordinates(grant.networkId) : grant.organisationId != null && caller.coordinatesKeeperOf(grant.organisationId);
    }
}

package org.treffpunkt.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/**
 * Gives rights in the name of somebody who is not there: what was promised by an invitation is given if whoever promised it may give it now.
 *
 * <table>
 *   <caption>Who may give what</caption>
 *   <tr><td>coordinator of a network</td><td>all rights in it, and for the organisations it keeps</td></tr>
 *   <tr><td>editor of an organisation</td><td>to edit it</td></tr>
 *   <tr><td>platform administrator</td><td>all</td></tr>
 * </table>
 */
@ApplicationScoped
public class Granting {
    private final Grants grants;
    private final Scopes scopes;
    private final Trail trail;
    private final Clock clock;

    Granting(Grants grants, Scopes scopes, Trail trail, Clock clock) {
        this.grants = grants;
        this.scopes = scopes;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the right is about; nothing if that was deleted. */
    public @Nullable Aggregate scope(Right right) {
        Aggregate scope = null;
        if (right.networkId() != null) scope = scopes.network(right.networkId());
        else if (right.organisationId() != null) scope = scopes.organisation(right.organisationId());
        return scope == null || scope.deletedAt() != null ? null : scope;
    }

    /** What the right is about, if the caller may know of it and may give the right. */
    public Aggregate requireMayGive(Caller caller, Right right) {
        Aggregate scope = scope(right);
        String pointer = right.networkId() != null ? "/network/id" : "/organisation/id";
        if (scope == null || !(caller.sees(scope) || caller.administersPlatform())) throw Refusal.unknownReference(pointer);
        if (!mayGive(caller, right, scope.networkId())) throw Refusal.forbidden("One can invite only to what one may give: coordinators in their networks and for the organisations these keep, editors for their organisation.");
        return scope;
    }

    /** @param keeper the network that keeps what the right is about */
    public boolean mayGive(Caller caller, Right right, UUID keeper) {
        return caller.administersPlatform() || mayGive(caller.grants(), right, keeper);
    }

    /** The same for somebody who is not calling, by the rights they have now. */
    public boolean mayGive(String subject, Right right, UUID keeper) {
        return mayGive(grants.ofSubject(subject), right, keeper);
    }

    private static boolean mayGive(List<Grant> giver, Right right, UUID keeper) {
        return giver.stream().anyMatch(grant -> grant.role == Grant.Role.COORDINATOR && keeper.equals(grant.networkId)
                || right.role() == Grant.Role.ORGANISATION_EDITOR && grant.role == Grant.Role.ORGANISATION_EDITOR && grant.organisationId != null && grant.organisationId.equals(right.organisationId()));
    }

    /** Gives the right, unless the subject has it already. */
    public void give(Right right, String subject, String grantedBy) {
        boolean has = grants.ofSubject(subject).stream().anyMatch(grant -> grant.right().equals(right));
        if (has) return;
        var grant = new Grant(subject, right.role(), right.networkId(), right.organisationId(), grantedBy, clock.instant());
        grants.session().persist(grant);
        trail.keep(GrantDeed.of(Act.GRANTED, grant, scopes));
    }
}

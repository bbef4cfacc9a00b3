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
 * Who may give which right: one rule, for rights that are given at once and for those that an invitation promises, which are given in the name of somebody who is not there, if they may give
 * them then. Nobody gives a higher right than their own.
 *
 * <table>
 *   <caption>Who may give what</caption>
 *   <tr><td>coordinator of a network</td><td>all rights in it, in its committees, and for the organisations it keeps</td></tr>
 *   <tr><td>editor of an organisation</td><td>to edit it</td></tr>
 *   <tr><td>chair, secretary of a committee</td><td>to be its member</td></tr>
 *   <tr><td>platform administrator</td><td>all</td></tr>
 * </table>
 */
@ApplicationScoped
public class Granting {
    private final Grants grants;
    private final Scopes scopes;
    private final CommitteeScopes committeeScopes;
    private final Trail trail;
    private final Clock clock;

    Granting(Grants grants, Scopes scopes, CommitteeScopes committeeScopes, Trail trail, Clock clock) {
        this.grants = grants;
        this.scopes = scopes;
        this.committeeScopes = committeeScopes;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the right is about; nothing if that was deleted. */
    public @Nullable Aggregate scope(Right right) {
        Aggregate scope = null;
        if (right.networkId() != null) scope = scopes.network(right.networkId());
        else if (right.organisationId() != null) scope = scopes.organisation(right.organisationId());
        else if (right.committeeId() != null) scope = committeeScopes.committee(right.committeeId());
        return scope == null || scope.deletedAt() != null ? null : scope;
    }

    /** What the right is about, if the caller may know of it and may give the right. */
    public Aggregate requireMayGive(Caller caller, Right right) {
        Aggregate scope = scope(right);
        if (scope == null || !caller.knows(scope)) throw Refusal.unknownReference(right.pointer());
        if (!mayGive(caller, right, scope.networkId())) throw Refusal.forbidden("Rights are given by the coordinators of the network, and by platform administrators; editors make others editors of their "
                + "organisation, chairs and secretaries make others members of their committee.");
        return scope;
    }

    /** @param keeper the network that keeps what the right is about */
    public boolean mayGive(Caller caller, Right right, @Nullable UUID keeper) {
        return caller.administersPlatform() || mayGive(caller.grants(), right, keeper);
    }

    /** The same for somebody who is not calling, by the rights they have now. */
    public boolean mayGive(String subject, Right right, @Nullable UUID keeper) {
        return mayGive(grants.ofSubject(subject), right, keeper);
    }

    private static boolean mayGive(List<Grant> giver, Right right, @Nullable UUID keeper) {
        return giver.stream().anyMatch(grant -> switch (grant.role) {
            case COORDINATOR -> grant.networkId != null && grant.networkId.equals(keeper);
            case ORGANISATION_EDITOR -> right.role() == Grant.Role.ORGANISATION_EDITOR && grant.organisationId != null && grant.organisationId.equals(right.organisationId());
            case COMMITTEE_CHAIR, COMMITTEE_SECRETARY -> right.role() == Grant.Role.COMMITTEE_MEMBER && grant.committeeId != null && grant.committeeId.equals(right.committeeId());
            case MEMBER, COMMITTEE_MEMBER -> false;
        });
    }

    /** Takes all rights of a subject who leaves for good. The last coordinator of a network is refused by the database. */
    public void takeAll(String subject) {
        for (Grant grant : grants.ofSubject(subject)) {
            grants.session().remove(grant);
            grants.session().flush();
            trail.keep(GrantDeed.of(Act.REVOKED, grant));
        }
    }

    /** Gives the right, unless the subject has it already. */
    public void give(Right right, String subject, String grantedBy) {
        boolean has = grants.ofSubject(subject).stream().anyMatch(grant -> grant.right().equals(right));
        if (has) return;
        Aggregate scope = scope(right);
        var grant = new Grant(subject, right, scope == null ? null : scope.networkId(), grantedBy, clock.instant());
        grants.session().persist(grant);
        trail.keep(GrantDeed.of(Act.GRANTED, grant));
    }
}

package org.treffpunkt.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.shared.Refusal;

/**
 * Who may give, take away and see rights. Nobody gives one to themselves, and nobody gives a higher one than their own.
 *
 * <table>
 *   <caption>The rule</caption>
 *   <tr><th></th><th>give and take away</th><th>see</th></tr>
 *   <tr><td>everyone</td><td>give up their own</td><td>their own</td></tr>
 *   <tr><td>editor of an organisation</td><td>editors of it</td><td>those</td></tr>
 *   <tr><td>chair, secretary of a committee</td><td>its members</td><td>all rights in it</td></tr>
 *   <tr><td>coordinator of a network</td><td>all in it, in its committees and for the organisations it keeps</td><td>those</td></tr>
 *   <tr><td>platform administrator</td><td>all</td><td>all</td></tr>
 * </table>
 *
 * The last coordinator of a network stays: the database sees to that.
 */
@Dependent
class GrantAccess {
    private final Caller caller;
    private final Granting granting;

    GrantAccess(Caller caller, Granting granting) {
        this.caller = caller;
        this.granting = granting;
    }

    Caller caller() {
        return caller;
    }

    /** A new right, in a network, organisation or committee that the giver knows. */
    Grant give(GrantDraft draft, Instant now) {
        UUID keeper = granting.requireMayGive(caller, draft.right()).networkId();
        var grant = new Grant(draft.subject(), draft.right(), keeper, Objects.requireNonNull(caller.subject()), now);
        if (isOwn(grant)) throw Refusal.forbidden("/subject", "Nobody gives a right to themselves.");
        return grant;
    }

    /** The right, if the caller may take it away. */
    Grant requireTake(Grant grant) {
        if (!maySee(grant)) throw Refusal.withheld();
        if (!isOwn(grant) && !mayGive(grant)) throw Refusal.forbidden("This right is taken away by those who may give it, or given up by the one who has it.");
        return grant;
    }

    private boolean isOwn(Grant grant) {
        return grant.subject.equals(caller.subject());
    }

    private boolean mayGive(Grant grant) {
        return granting.mayGive(caller, grant.right(), grant.keeperId);
    }

    private boolean maySee(Grant grant) {
        return isOwn(grant) || mayGive(grant) || grant.committeeId != null && caller.ledCommittees().contains(grant.committeeId);
    }

    /** The same as {@link #maySee}, as a condition for lists. */
    Predicate visible(HibernateCriteriaBuilder builder, Root<Grant> grant) {
        if (caller.administersPlatform()) return builder.conjunction();
        var ways = new ArrayList<Predicate>();
        ways.add(builder.equal(grant.get(Grant_.subject), caller.subject()));
        if (!caller.coordinatedNetworks().isEmpty()) ways.add(grant.get(Grant_.keeperId).in(caller.coordinatedNetworks()));
        if (!caller.editedOrganisations().isEmpty()) ways.add(grant.get(Grant_.organisationId).in(caller.editedOrganisations()));
        if (!caller.ledCommittees().isEmpty()) ways.add(grant.get(Grant_.committeeId).in(caller.ledCommittees()));
        return builder.or(ways);
    }
}

package org.treffpunkt.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Act;

/**
 * Who may know that something was done.
 *
 * <table>
 *   <caption>The rule</caption>
 *   <tr><td>everyone signed in</td><td>what they did themselves, but not that they met something they may not know of</td></tr>
 *   <tr><td>editor of an organisation</td><td>what was done to its record, offers, memberships and rights</td></tr>
 *   <tr><td>chair, secretary of a committee</td><td>what was done to it, its meetings and rights</td></tr>
 *   <tr><td>coordinator of a network</td><td>what was done in it</td></tr>
 *   <tr><td>platform administrator</td><td>everything</td></tr>
 * </table>
 *
 * What a record held before and after is shown by the rule of the record: {@link Eyes}.
 */
@Dependent
class AuditAccess {
    private final Caller caller;

    AuditAccess(Caller caller) {
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    Predicate readable(HibernateCriteriaBuilder builder, Root<AuditRecord> entry) {
        if (caller.administersPlatform()) return builder.conjunction();
        var ways = new ArrayList<Predicate>();
        ways.add(builder.and(builder.equal(entry.get(AuditRecord_.subject), caller.subject()), builder.notEqual(entry.get(AuditRecord_.action), Act.WITHHELD)));
        if (!caller.coordinatedNetworks().isEmpty()) ways.add(entry.get(AuditRecord_.networkId).in(caller.coordinatedNetworks()));
        var kept = new HashSet<>(caller.coordinatedNetworks());
        kept.addAll(caller.editedOrganisations());
        kept.addAll(caller.ledCommittees());
        if (!kept.isEmpty()) ways.add(builder.arrayIntersects(entry.get(AuditRecord_.about), kept.toArray(UUID[]::new)));
        return builder.or(ways);
    }
}

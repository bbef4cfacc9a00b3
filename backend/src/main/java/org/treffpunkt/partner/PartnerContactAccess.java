package org.treffpunkt.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.value.Visibility;

/**
 * Who may read and write partner contacts. They are personal data of people outside: whatever the visibility, nobody outside the network reads them, platform administrators included.
 *
 * <table>
 *   <caption>The rule</caption>
 *   <tr><th></th><th>PUBLIC, NETWORK</th><th>COMMITTEE, PRIVATE</th><th>notes, interactions, basis, non-public contact points</th><th>write</th></tr>
 *   <tr><td>member of the network</td><td>read</td><td></td><td></td><td></td></tr>
 *   <tr><td>coordinator of the network</td><td>read</td><td>read</td><td>read</td><td>yes</td></tr>
 *   <tr><td>everyone else</td><td></td><td></td><td></td><td></td></tr>
 * </table>
 */
@Dependent
class PartnerContactAccess extends Access<PartnerContact> {
    private static final List<Visibility> FOR_MEMBERS = List.of(Visibility.PUBLIC, Visibility.NETWORK);

    PartnerContactAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean mayRead(PartnerContact contact) {
        return mayWrite(contact) || FOR_MEMBERS.contains(contact.visibility()) && caller.memberOf(contact.networkId());
    }

    @Override
    public Predicate readable(HibernateCriteriaBuilder builder, Root<PartnerContact> contact) {
        var ways = new ArrayList<Predicate>();
        if (!caller.coordinatedNetworks().isEmpty()) ways.add(contact.get(Aggregate_.networkId).in(caller.coordinatedNetworks()));
        if (!caller.memberNetworks().isEmpty())
            ways.add(builder.and(contact.get(Aggregate_.visibility).in(FOR_MEMBERS), contact.get(Aggregate_.networkId).in(caller.memberNetworks())));
        return ways.isEmpty() ? builder.disjunction() : builder.or(ways);
    }

    /** Whether the caller reads what only coordinators read. */
    static boolean readsAll(Caller caller, PartnerContact contact) {
        return caller.coordinates(contact.networkId());
    }

    static boolean forMembers(Visibility visibility) {
        return FOR_MEMBERS.contains(visibility);
    }
}

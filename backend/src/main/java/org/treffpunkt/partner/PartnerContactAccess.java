package org.treffpunkt.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.consent.Consent;
import org.treffpunkt.consent.ConsentPurpose;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/**
 * Who may read and write partner contacts. They are personal data of people outside: whatever the visibility, nobody outside the network reads them, platform administrators included.
 *
 * <table>
 *   <caption>The rule</caption>
 *   <tr><th></th><th>PUBLIC, NETWORK</th><th>COMMITTEE, PRIVATE</th><th>contact points</th><th>notes, interactions, basis</th><th>write</th></tr>
 *   <tr><td>member of the network</td><td>read</td><td></td><td>PUBLIC and NETWORK, with consent</td><td></td><td></td></tr>
 *   <tr><td>coordinator of the network</td><td>read</td><td>read</td><td>read</td><td>read</td><td>yes</td></tr>
 *   <tr><td>everyone else</td><td></td><td></td><td></td><td></td><td></td></tr>
 * </table>
 *
 * Consent is what the partner said last of it, or else that of the contact point's own basis, or of the contact's where it has none. A contact is neither found nor sorted by the name of a partner whose record the caller does not see.
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

    static List<ContactPoint> contactPoints(Caller caller, PartnerContact contact) {
        if (readsAll(caller, contact)) return contact.contactPoints;
        return contact.contactPoints.stream()
                .filter(point -> FOR_MEMBERS.contains(point.visibility()) && consented(point, contact))
                .map(ContactPoint::withoutBasis).toList();
    }

    private static boolean consented(ContactPoint point, PartnerContact contact) {
        return Consent.decision(contact.consents, point, ConsentPurpose.NETWORK).orElseGet(() -> (point.basis() == null ? contact.basis : point.basis()).consented());
    }

    static List<Source> sources(Caller caller, PartnerContact contact) {
        var hidden = new HashSet<String>();
        if (!readsAll(caller, contact)) hidden.addAll(List.of("notes", "interactions", "basis"));
        if (contactPoints(caller, contact).size() < contact.contactPoints.size()) hidden.add("contactPoints");
        return Source.without(hidden, contact.sources());
    }

    /** What contacts are sorted by: the partner's name, as far as the caller may know it. */
    Expression<String> partnerName(HibernateCriteriaBuilder builder, Root<PartnerContact> contact) {
        var person = contact.join(PartnerContact_.person, JoinType.LEFT);
        var organisation = contact.join(PartnerContact_.organisation, JoinType.LEFT);
        return builder.<String>selectCase()
                .when(seen(builder, person), person.get(Aggregate_.sortName))
                .when(organisationSeen(builder, organisation), organisation.get(Aggregate_.sortName))
                .otherwise("");
    }

    /** That the caller may know the partner by name. */
    Predicate partnerSeen(HibernateCriteriaBuilder builder, Root<PartnerContact> contact) {
        var person = contact.join(PartnerContact_.person, JoinType.LEFT);
        var organisation = contact.join(PartnerContact_.organisation, JoinType.LEFT);
        return builder.and(builder.or(builder.isNull(person), seen(builder, person)), builder.or(builder.isNull(organisation), organisationSeen(builder, organisation)));
    }

    private Predicate organisationSeen(HibernateCriteriaBuilder builder, From<?, Organisation> organisation) {
        return builder.or(seen(builder, organisation), Organisation.readBy(builder, organisation, caller.memberNetworks()));
    }
}

package org.treffpunkt.person;

import jakarta.enterprise.context.Dependent;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.consent.ConsentPurpose;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/**
 * As {@link Access} says; besides, how a person can be reached is shown by the visibility of each contact point, and to the public only with consent: what the person said last of it, or else
 * that of the contact point's own basis, or of the person's where it has none. Members of the network are not shown what the person has withdrawn from them. Platform administrators read as much
 * of that as the public does.
 */
@Dependent
class PersonAccess extends Access<Person> {
    PersonAccess(Caller caller) {
        super(caller);
    }

    List<ContactPoint> contactPoints(Person person) {
        boolean internal = caller.belongsWith(person);
        return person.contactPoints.stream()
                .filter(point -> internal ? caller.reads(point.visibility(), person) && shownToMembers(point, person) : published(point, person))
                .map(point -> internal ? point : point.withoutBasis())
                .toList();
    }

    @Nullable PersonalDataBasis basis(Person person) {
        return caller.belongsWith(person) ? person.basis : null;
    }

    /** A quote tells what its member says: those about contact points are shown to readers of all of them. */
    List<Source> sources(Person person) {
        var hidden = new HashSet<String>();
        if (contactPoints(person).size() < person.contactPoints.size()) hidden.add("contactPoints");
        if (!caller.belongsWith(person)) hidden.add("basis");
        return Source.without(hidden, person.sources());
    }

    private static boolean published(ContactPoint point, Person person) {
        return point.visibility() == Visibility.PUBLIC && person.consented(point, ConsentPurpose.PUBLICATION).orElseGet(() -> (point.basis() == null ? person.basis : point.basis()).consented());
    }

    /** Coordinators write the record and are shown all of it. */
    private boolean shownToMembers(ContactPoint point, Person person) {
        return caller.coordinatesKeeperOf(person) || published(point, person) || person.consented(point, ConsentPurpose.NETWORK).orElse(true);
    }
}

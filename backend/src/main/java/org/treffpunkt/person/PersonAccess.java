package org.treffpunkt.person;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/**
 * As {@link Access} says; besides, how a person can be reached is shown by the visibility of each contact point, and to the public only with consent:
 * that of the contact point's own basis, or of the person's where it has none.
 */
@Dependent
class PersonAccess extends Access<Person> {
    PersonAccess(Caller caller) {
        super(caller);
    }

    List<ContactPoint> contactPoints(Person person) {
        boolean internal = caller.reads(Visibility.NETWORK, person);
        return person.contactPoints.stream()
                .filter(point -> caller.reads(point.visibility(), person) && (internal || consented(point, person)))
                .map(point -> internal ? point : withoutBasis(point))
                .toList();
    }

    @Nullable PersonalDataBasis basis(Person person) {
        return caller.reads(Visibility.NETWORK, person) ? person.basis : null;
    }

    /** A quote tells what its member says: those about contact points are shown to readers of all of them. */
    List<Source> sources(Person person) {
        boolean reachable = contactPoints(person).size() == person.contactPoints.size();
        boolean internal = caller.reads(Visibility.NETWORK, person);
        return person.sources().stream().filter(source -> (reachable || !source.concerns("contactPoints")) && (internal || !source.concerns("basis"))).toList();
    }

    private static boolean consented(ContactPoint point, Person person) {
        return (point.basis() == null ? person.basis : point.basis()).consented();
    }

    private static ContactPoint withoutBasis(ContactPoint point) {
        return new ContactPoint(point.kind(), point.value(), point.normalised(), point.country(), point.label(), point.visibility(), null);
    }
}

package org.treffpunkt.protection;

import jakarta.enterprise.context.Dependent;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Refusal;

/** Who acts on behalf of the person: the coordinators of the network that keeps the record, deleted or not. */
@Dependent
class PersonalDataAccess extends Access<Person> {
    PersonalDataAccess(Caller caller) {
        super(caller);
    }

    /** Somebody of whom something is known. */
    Person requireKnown(Person person) {
        requireRestore(person);
        if (person.removed()) throw Refusal.notFound();
        return person;
    }

    /** What was erased is gone for them as well. */
    Person requireKeeper(Person person) {
        requireRestore(person);
        if (person.removed()) throw person.gone();
        return person;
    }
}

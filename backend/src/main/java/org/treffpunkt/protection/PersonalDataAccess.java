package org.treffpunkt.protection;

import jakarta.enterprise.context.Dependent;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.person.Person;

/** Who acts on behalf of the person: the coordinators of the network that keeps the record, deleted or not. */
@Dependent
class PersonalDataAccess extends Access<Person> {
    PersonalDataAccess(Caller caller) {
        super(caller);
    }

    /** What was erased is gone for them as well. */
    Person requireKeeper(Person person) {
        requireRestore(person);
        if (person.removed()) throw person.gone();
        return person;
    }
}

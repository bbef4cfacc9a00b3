package org.treffpunkt.person;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of persons, and how a change is taken back. */
class PersonHistory {
    @Produces
    @Singleton
    History<Person> history(PersonAccess access, PersonResource resource) {
        return new History<>("persons", Person.class, PersonDraft.class, access, (it, eyes) -> PersonView.of(it, new PersonAccess(eyes)),
                it -> List.of(), resource::patchPerson, resource::deletePerson, resource::restorePerson);
    }
}

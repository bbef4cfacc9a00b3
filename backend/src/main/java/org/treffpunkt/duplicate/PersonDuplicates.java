package org.treffpunkt.duplicate;

import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.treffpunkt.account.Caller;
import org.treffpunkt.audit.History;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Trail;
import org.treffpunkt.shared.Traits;

/** Persons that may be the same. */
@Dependent
public class PersonDuplicates extends Duplicates<Person> {
    PersonDuplicates(History<Person> history, Likenesses likenesses, Records records, Caller caller, Trail trail, Clock clock) {
        super(history, likenesses, records, caller, trail, clock);
    }

    @Override
    protected boolean writtenByAdministrators() {
        return false;
    }

    @Override
    protected List<Alike> alike(boolean everywhere, UUID[] networks) {
        return likenesses.persons(everywhere, networks);
    }

    @Override
    protected List<Like> like(Traits sought, String[] addresses) {
        return likenesses.personsLike(sought.names().stream().findFirst().orElse("").toLowerCase(Locale.ROOT), addresses);
    }
}

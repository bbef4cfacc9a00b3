package org.treffpunkt.person;

import jakarta.enterprise.context.Dependent;
import java.util.Set;
import java.util.UUID;
import org.treffpunkt.consent.ConsentHolder;
import org.treffpunkt.consent.ConsentPurpose;
import org.treffpunkt.shared.Records;

/** Tells consents about persons. */
@Dependent
class ConsentingPersons implements ConsentHolder.Source {
    private final PersonAccess access;
    private final Records records;

    ConsentingPersons(PersonAccess access, Records records) {
        this.access = access;
        this.records = records;
    }

    @Override
    public ConsentHolder.Kind kind() {
        return ConsentHolder.Kind.PERSON;
    }

    @Override
    public ConsentHolder require(UUID id) {
        var person = access.requireWrite(records.find(Person.class, id));
        return new ConsentHolder(kind(), id, person.networkId(), person.contactPoints, Set.of(ConsentPurpose.values()));
    }
}

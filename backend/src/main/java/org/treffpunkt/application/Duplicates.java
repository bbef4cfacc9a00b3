package org.treffpunkt.application;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.treffpunkt.duplicate.OrganisationDuplicates;
import org.treffpunkt.duplicate.PersonDuplicates;
import org.treffpunkt.shared.Traits;
import org.treffpunkt.value.Reference;

/** What is like an applicant and may be the same, as far as the caller may know of it. */
@RequestScoped
class Duplicates {
    private final OrganisationDuplicates organisations;
    private final PersonDuplicates persons;

    Duplicates(OrganisationDuplicates organisations, PersonDuplicates persons) {
        this.organisations = organisations;
        this.persons = persons;
    }

    List<Reference> of(Application application) {
        var profile = application.profile;
        if (profile == null) return persons.references(new Traits(List.of(application.contact.familyName() + " " + application.contact.givenName()), List.of(), application.contact.contactPoints(), List.of()));
        return organisations.references(new Traits(List.copyOf(profile.name().texts().values()), Stream.ofNullable(profile.shortName()).toList(), profile.contactPoints(), List.of()));
    }
}

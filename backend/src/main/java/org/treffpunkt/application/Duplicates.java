package org.treffpunkt.application;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.treffpunkt.account.Caller;
import org.treffpunkt.organisation.Organisations;
import org.treffpunkt.person.Persons;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.SearchText;
import org.treffpunkt.value.Reference;

/** What is called like an applicant and may be the same, as far as the caller may know of it. */
@RequestScoped
class Duplicates {
    private final Organisations organisations;
    private final Persons persons;
    private final Caller caller;

    Duplicates(Organisations organisations, Persons persons, Caller caller) {
        this.organisations = organisations;
        this.persons = persons;
        this.caller = caller;
    }

    List<Reference> of(Application application) {
        List<? extends Aggregate> alike = application.profile == null
                ? persons.calledLike(application.contact.familyName() + " " + application.contact.givenName())
                : organisations.calledLike(String.join(" ", SearchText.words(application.name().inOriginal())));
        return alike.stream().filter(caller::sees).map(caller::refer).toList();
    }
}

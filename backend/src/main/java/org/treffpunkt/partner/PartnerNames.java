package org.treffpunkt.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.stream.Stream;
import org.treffpunkt.organisation.OrganisationChanged;
import org.treffpunkt.person.PersonChanged;
import org.treffpunkt.shared.SearchText;

/** Partner contacts are called what the partners are called now, also those that whoever changed the partner may not know of. */
@ApplicationScoped
class PartnerNames {
    private final PartnerContacts contacts;

    PartnerNames(PartnerContacts contacts) {
        this.contacts = contacts;
    }

    void follow(@Observes OrganisationChanged changed) {
        follow(changed.organisation().id());
    }

    void follow(@Observes PersonChanged changed) {
        follow(changed.person().id());
    }

    private void follow(UUID partner) {
        contacts.words(partner).forEach(it -> contacts.call(it.contact(), SearchText.fold(Stream.of(it.words()))));
    }
}

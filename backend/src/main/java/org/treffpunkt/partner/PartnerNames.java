package org.treffpunkt.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.treffpunkt.organisation.OrganisationChanged;
import org.treffpunkt.person.PersonChanged;

/** Partner contacts are called what the partners are called now. The database gives only those that the one who changed the partner may read; the others follow when they are next written. */
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
        contacts.of(partner).forEach(PartnerContact::followName);
    }
}

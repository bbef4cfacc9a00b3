package org.treffpunkt.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.treffpunkt.organisation.OrganisationChanged;
import org.treffpunkt.person.PersonChanged;

/** Memberships are called what their members are called now. */
@ApplicationScoped
class MemberNames {
    private final Memberships memberships;

    MemberNames(Memberships memberships) {
        this.memberships = memberships;
    }

    void follow(@Observes OrganisationChanged changed) {
        follow(changed.organisation().id());
    }

    void follow(@Observes PersonChanged changed) {
        follow(changed.person().id());
    }

    private void follow(UUID holder) {
        memberships.ofHolder(holder).forEach(Membership::followName);
    }
}

package org.treffpunkt.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.treffpunkt.shared.LinkToken;

/** The link of one letter, by the hash of its secret. */
@Entity
class RegistrationLink {
    @Id
    String hash;

    UUID registrationId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RegistrationLink() {}

    RegistrationLink(LinkToken link, Registration registration) {
        this.hash = link.hash();
        this.registrationId = registration.id;
    }
}

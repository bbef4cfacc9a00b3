package org.treffpunkt.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who raised a concern without an account, as far as they said so. It is forgotten sooner than the concern. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class ConcernGuest {
    @Id
    UUID concernId;

    String name;
    @Nullable String email;

    /** Which words they consented to. */
    String consentVersion;

    protected ConcernGuest() {}

    ConcernGuest(Concern concern, GuestContact contact) {
        this.concernId = concern.id();
        this.name = contact.name();
        this.email = contact.email();
        this.consentVersion = contact.consentVersion();
    }
}

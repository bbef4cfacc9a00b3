package org.treffpunkt.protection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.treffpunkt.shared.LinkToken;

/** By which whoever reads the mails of an address sees what is known of it, without an account. We keep only the hash of its secret. */
@Entity
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DataLink {
    static final Duration LIFETIME = Duration.ofDays(7);

    @Id
    String hash;

    String email;
    Instant expiresAt;

    protected DataLink() {}

    DataLink(LinkToken token, String email, Instant now) {
        this.hash = token.hash();
        this.email = email.toLowerCase(Locale.ROOT);
        this.expiresAt = now.plus(LIFETIME);
    }
}

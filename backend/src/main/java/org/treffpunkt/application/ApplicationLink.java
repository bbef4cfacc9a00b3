package org.treffpunkt.application;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.treffpunkt.shared.LinkToken;

/** By which an applicant follows their application. Each letter has one of its own, since we do not keep what we sent. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class ApplicationLink {
    static final Duration LIFETIME = Duration.ofDays(180);

    @Id
    String hash;

    @ManyToOne(fetch = FetchType.LAZY)
    Application application;

    Instant expiresAt;

    protected ApplicationLink() {}

    ApplicationLink(LinkToken token, Application application, Instant now) {
        hash = token.hash();
        this.application = application;
        expiresAt = now.plus(LIFETIME);
    }
}

package org.treffpunkt.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Membership;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Refusal;

/** That whoever speaks for a member was asked to sign a version. The link in the letter works once, for a time, and only while the version is the newest. */
@Entity
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
class SignatureRequest {
    static final Duration LIFETIME = Duration.ofDays(30);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    AgreementVersion version;

    @ManyToOne(fetch = FetchType.LAZY)
    Membership membership;

    String name;
    String email;
    String linkHash;
    Instant sentAt;
    Instant expiresAt;

    /** When it was signed, declined, or replaced by another one. */
    @Nullable Instant closedAt;

    @Nullable Instant declinedAt;
    @Nullable String declineReason;

    protected SignatureRequest() {}

    SignatureRequest(AgreementVersion version, Membership membership, String name, String email, LinkToken link, Instant now) {
        this.version = version;
        this.membership = membership;
        this.name = name;
        this.email = email;
        this.linkHash = link.hash();
        this.sentAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    Agreement agreement() {
        return version.agreement;
    }

    /** Refuses a link that can no longer be used, and says why. */
    void requireOpen(Instant now) {
        if (closedAt != null) throw Refusal.ruleBroken("link-used", "/token", "This link has been used, or replaced by a newer one.");
        if (!now.isBefore(expiresAt)) throw Refusal.ruleBroken("link-expired", "/token", "This link has expired. Ask the network's coordinators for a new one.");
        if (agreement().deletedAt() != null || agreement().over() || !agreement().concerns(membership) || membership.deletedAt() != null)
            throw Refusal.ruleBroken("nothing-to-sign", "/token", "There is nothing to sign any more: the agreement or the membership has ended.");
        if (agreement().newest().filter(version::equals).isEmpty()) throw Refusal.ruleBroken("version-superseded", "/token", "There is a newer version of this agreement: it has a link of its own.");
    }

    void close(Instant now) {
        closedAt = now;
    }

    void decline(String reason, Instant now) {
        closedAt = now;
        declinedAt = now;
        declineReason = reason;
    }
}

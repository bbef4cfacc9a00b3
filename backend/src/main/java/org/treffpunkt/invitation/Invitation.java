package org.treffpunkt.invitation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Right;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Refusal;

/** A right that was promised to a mail address. */
@Entity
@SuppressWarnings("NullAway.Init") // filled by its draft, and by Hibernate
class Invitation {
    static final Duration VALID = Duration.ofDays(14);

    /** What has become of it. */
    @Schema(name = "InvitationStatus")
    enum Status { PENDING, ACCEPTED, WITHDRAWN, EXPIRED }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String email;

    @Embedded
    Right promised;

    /** The network that keeps what the right is about. */
    UUID keeperId;

    @Enumerated(EnumType.STRING)
    MailLanguage language;

    @Nullable String message;

    /** Only the hash: the secret itself is in the mail. */
    String tokenHash;

    String invitedBy;
    String inviterName;
    boolean byAdministrator;
    Instant createdAt;
    Instant expiresAt;
    @Nullable Instant acceptedAt;
    @Nullable String acceptedBy;
    @Nullable Instant withdrawnAt;

    @OneToMany(mappedBy = "invitation", cascade = CascadeType.ALL)
    @OrderBy("sentAt, id")
    List<InvitationLetter> letters = new ArrayList<>();

    protected Invitation() {}

    Invitation(String email, Right right, UUID keeperId, MailLanguage language, @Nullable String message, Instant createdAt) {
        this.email = email;
        this.promised = right;
        this.keeperId = keeperId;
        this.language = language;
        this.message = message;
        this.createdAt = createdAt;
    }

    /** Whoever sends it, first or again, stands for it. The link in an earlier mail ends with that. */
    void sendBy(String subject, String name, boolean administrator, LinkToken link, Instant now) {
        if (acceptedAt != null) throw used();
        if (withdrawnAt != null) throw withdrawn();
        invitedBy = subject;
        inviterName = name;
        byAdministrator = administrator;
        tokenHash = link.hash();
        expiresAt = now.plus(VALID);
    }

    void withdraw(Instant now) {
        if (acceptedAt != null) throw used();
        if (withdrawnAt == null) withdrawnAt = now;
    }

    void accept(String subject, Instant now) {
        requireOpen(now);
        acceptedAt = now;
        acceptedBy = subject;
    }

    boolean acceptedBy(@Nullable String subject) {
        return acceptedBy != null && acceptedBy.equals(subject);
    }

    /** Why the link does not work any more, if that is so. */
    void requireOpen(Instant now) {
        switch (status(now)) {
            case PENDING -> {}
            case ACCEPTED -> throw used();
            case WITHDRAWN -> throw withdrawn();
            case EXPIRED -> throw refusal("invitation-expired", "This invitation has expired. Ask whoever invited you to send it again.");
        }
    }

    Status status(Instant now) {
        if (acceptedAt != null) return Status.ACCEPTED;
        if (withdrawnAt != null) return Status.WITHDRAWN;
        return expiresAt.isAfter(now) ? Status.PENDING : Status.EXPIRED;
    }

    private static Refusal used() {
        return refusal("invitation-used", "This invitation was accepted already. Sign in to use what it gave.");
    }

    private static Refusal withdrawn() {
        return refusal("invitation-withdrawn", "This invitation was withdrawn.");
    }

    /** Why nothing comes of it. */
    static Refusal refusal(String slug, String detail) {
        return new Refusal(Refusal.Kind.RULE_BROKEN, slug, detail, List.of());
    }
}

package org.treffpunkt.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;

/** That somebody was asked by mail whether ways to reach them may be shown. What was given can be withdrawn by its links for as long as it is kept, given only for a time. */
@Entity
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
class ConsentRequest {
    static final Duration LIFETIME = Duration.ofDays(60);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Nullable UUID personId;
    @Nullable UUID partnerContactId;
    UUID networkId;
    String email;

    @Enumerated(EnumType.STRING)
    MailLanguage language;

    String textVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    List<AskedPoint> asked;

    String requestedBy;
    Instant requestedAt;
    Instant expiresAt;

    protected ConsentRequest() {}

    ConsentRequest(ConsentHolder holder, String email, MailLanguage language, String textVersion, List<AskedPoint> asked, String requestedBy, Instant now) {
        this.personId = holder.personId();
        this.partnerContactId = holder.partnerContactId();
        this.networkId = holder.networkId();
        this.email = email;
        this.language = language;
        this.textVersion = textVersion;
        this.asked = asked;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    boolean open(Instant now) {
        return now.isBefore(expiresAt);
    }
}

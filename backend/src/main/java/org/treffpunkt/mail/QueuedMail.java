package org.treffpunkt.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A mail in the outbox. When it was sent or given up, only what kind it was, when, and the hash of its address stay. */
@Entity
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class QueuedMail {
    /** How long it waits after each attempt that failed. After the last one it is given up, two days after the first. */
    static final List<Duration> DELAYS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(3),
            Duration.ofHours(6), Duration.ofHours(12), Duration.ofHours(24));

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String kind;

    @Enumerated(EnumType.STRING)
    MailLanguage language;

    String recipientHash;
    Instant createdAt;
    @Nullable String recipient;
    @Nullable String subject;
    @Nullable String plainText;
    @Nullable String html;

    /** Of one that speaks to a calendar. */
    @Nullable String calendarMethod;

    @Nullable String calendar;
    int attempts;
    @Nullable Instant nextAttemptAt;
    @Nullable Instant sentAt;
    @Nullable Instant givenUpAt;

    protected QueuedMail() {}

    QueuedMail(String kind, String recipient, MailLanguage language, String subject, String plainText, String html, @Nullable CalendarPart calendar, Instant now) {
        this.kind = kind;
        this.recipient = recipient;
        this.recipientHash = hash(recipient);
        this.language = language;
        this.subject = subject;
        this.plainText = plainText;
        this.html = html;
        this.calendarMethod = calendar == null ? null : calendar.method();
        this.calendar = calendar == null ? null : calendar.text();
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    void sent(Instant now) {
        attempts++;
        sentAt = now;
        forget();
    }

    /** Whether it will be tried again. */
    boolean failed(Instant now) {
        attempts++;
        boolean again = attempts <= DELAYS.size();
        if (again) {
            nextAttemptAt = now.plus(DELAYS.get(attempts - 1));
        } else {
            givenUpAt = now;
            forget();
        }
        return again;
    }

    Delivery delivery() {
        if (sentAt != null) return Delivery.SENT;
        return givenUpAt != null ? Delivery.FAILED : Delivery.WAITING;
    }

    private void forget() {
        nextAttemptAt = null;
        recipient = null;
        subject = null;
        plainText = null;
        html = null;
        calendarMethod = null;
        calendar = null;
    }

    private static String hash(String recipient) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(recipient.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

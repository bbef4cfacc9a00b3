package org.treffpunkt.protection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;

/** What somebody asks of a network that holds data about them, or of those who run the platform. It is due one month after it arrived (GDPR article 12 (3)). */
@Entity
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DataRequest {
    /** What is asked for (GDPR articles 15, 16, 17, 21). */
    @Schema(name = "DataRequestKind", description = "ACCESS: to see what is known. CORRECTION: that something is put right. ERASURE: to be erased. OBJECTION: that data is not used (any more).")
    enum Kind { ACCESS, ERASURE, CORRECTION, OBJECTION }

    /** How far it has come. */
    @Schema(name = "DataRequestStatus")
    enum Status { OPEN, DONE, REFUSED }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Status status = Status.OPEN;

    /** Whose coordinators decide; platform administrators where none is named. */
    @Nullable UUID networkId;

    /** Where the answer is sent; nothing after an erasure. */
    @Nullable String email;

    /** The account that asks; none by a mailed link. */
    @Nullable String subject;

    @Nullable String text;

    @Enumerated(EnumType.STRING)
    MailLanguage language;

    Instant receivedAt;
    Instant updatedAt;
    LocalDate dueOn;
    @Nullable Instant decidedAt;
    @Nullable String decidedBy;
    @Nullable String reason;

    protected DataRequest() {}

    DataRequest(DataRequestDraft draft, @Nullable String email, @Nullable String subject, MailLanguage language, Instant now) {
        this.kind = draft.kind();
        this.networkId = draft.network() == null ? null : draft.network().id();
        this.text = draft.text();
        this.email = email;
        this.subject = subject;
        this.language = language;
        this.receivedAt = now;
        this.updatedAt = now;
        this.dueOn = LocalDate.ofInstant(now, ZoneOffset.UTC).plusMonths(1);
    }

    /** A decision may be put right later: the last one counts. */
    void decide(DataRequestDecision decision, @Nullable String by, Instant now) {
        status = decision.outcome() == DataRequestDecision.Outcome.DONE ? Status.DONE : Status.REFUSED;
        reason = decision.reason();
        decidedBy = by;
        decidedAt = now;
        updatedAt = now;
    }
}

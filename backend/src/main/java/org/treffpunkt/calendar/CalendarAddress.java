package org.treffpunkt.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.meeting.MeetingSearch;
import org.treffpunkt.shared.LinkToken;

/** An address that calendar programs read in the name of whoever made it. */
@Entity
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
class CalendarAddress {
    /** What it shows. */
    @Schema(name = "CalendarAddressKind", description = "MINE: what one is invited to, and the meetings of the committees one sits in. SEARCH: what a search of meetings finds.")
    enum Kind { MINE, SEARCH }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String subject;

    /** The verified mail address they had when they made it: what that is invited to is theirs. */
    @Nullable String email;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    MeetingSearch search;

    String label;

    @Enumerated(EnumType.STRING)
    MailLanguage language;

    String secretHash;
    Instant createdAt;

    /** The day on which it was read last. */
    @Nullable LocalDate readOn;

    protected CalendarAddress() {}

    CalendarAddress(String subject, @Nullable String email, CalendarAddressDraft draft, LinkToken secret, Instant now) {
        this.subject = subject;
        this.email = email;
        this.kind = draft.kind();
        this.search = draft.search();
        this.label = draft.label();
        this.language = draft.language();
        this.secretHash = secret.hash();
        this.createdAt = now;
    }
}

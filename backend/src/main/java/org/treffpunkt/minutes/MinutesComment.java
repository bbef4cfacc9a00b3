package org.treffpunkt.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Refusal;

/** What somebody would have otherwise in minutes that were sent round. It comes by itself, and is accepted or declined by those who write them. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class MinutesComment {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Minutes minutes;

    /** What it is about; nothing where it is about the whole. */
    @Nullable UUID sectionId;

    String text;

    Instant createdAt;

    /** The identity provider's stable id of whoever wrote it. */
    String authorSubject;

    /** The name by which they last signed in. Where that is a mail address it is nobody else's business. */
    @Formula("(select n.name from subject_name n where n.subject = author_subject and n.name not like '%@%')")
    @Nullable String authorName;

    @Nullable Boolean accepted;
    @Nullable String reason;
    @Nullable Instant answeredAt;
    @Nullable String answeredBySubject;

    protected MinutesComment() {}

    MinutesComment(Minutes minutes, @Nullable UUID sectionId, String text, Caller author, Instant now) {
        this.minutes = minutes;
        this.sectionId = sectionId;
        this.text = text;
        this.createdAt = now;
        this.authorSubject = Objects.requireNonNull(author.subject());
        String name = author.displayName();
        this.authorName = name == null || name.contains("@") ? null : name;
    }

    void answer(boolean accepted, @Nullable String reason, Caller by, Instant now) {
        minutes.requireOpen();
        if (answeredAt != null) throw Refusal.ruleBroken("minutes-comment-answered", "", "This comment was answered already.");
        if (!accepted && reason == null) throw Refusal.ruleBroken("minutes-comment-answered-with-reason", "/reason", "Say why it is declined.");
        this.accepted = accepted;
        this.reason = reason;
        answeredAt = now;
        answeredBySubject = by.subject();
    }
}

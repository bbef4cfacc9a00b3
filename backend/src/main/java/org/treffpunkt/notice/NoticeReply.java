package org.treffpunkt.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;

/** What somebody of the network says to a notice. It comes and goes by itself: who changes the notice need not wait for those who talk about it. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class NoticeReply {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Notice notice;

    String text;

    Instant createdAt;

    /** The identity provider's stable id of whoever wrote it. */
    String authorSubject;

    /** As that of a notice. */
    @Formula("(select n.name from subject_name n where n.subject = author_subject and n.name not like '%@%')")
    @Nullable String authorName;

    protected NoticeReply() {}

    NoticeReply(Notice notice, String text, Caller author, Instant now) {
        this.notice = notice;
        this.text = text;
        this.createdAt = now;
        this.authorSubject = Author.subject(author);
        this.authorName = Author.name(author);
    }
}

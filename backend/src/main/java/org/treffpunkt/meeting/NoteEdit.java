package org.treffpunkt.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;

/** One edit of the note under an item of the agenda. It stays as it was sent, whatever comes after it. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
public class NoteEdit {
    /** Made by whoever writes. */
    @Id
    UUID id;

    UUID meetingId;
    UUID agendaItemId;

    /** The how manieth revision it made; none where it could not be merged. */
    @Nullable Integer revision;

    /** The revision that its author had before their eyes; 0 for the empty note. */
    int baseRevision;

    /** As it was sent. */
    String text;

    /** What the note said with it. */
    @Nullable String result;

    /** The edit that took it up, where it could not be merged by itself. */
    @Nullable UUID settledById;

    /** The identity provider's stable id of whoever wrote it. */
    String authorSubject;

    /** The name by which they last signed in. Where that is a mail address it is nobody else's business. */
    @Formula("(select n.name from subject_name n where n.subject = author_subject and n.name not like '%@%')")
    @Nullable String authorName;

    Instant createdAt;

    protected NoteEdit() {}

    NoteEdit(UUID id, AgendaItem item, Meeting meeting, int baseRevision, String text, Caller author, Instant now) {
        this.id = id;
        this.meetingId = meeting.id();
        this.agendaItemId = item.id();
        this.baseRevision = baseRevision;
        this.text = text;
        this.authorSubject = Objects.requireNonNull(author.subject());
        String name = author.displayName();
        this.authorName = name == null || name.contains("@") ? null : name;
        this.createdAt = now;
    }

    public UUID agendaItemId() {
        return agendaItemId;
    }

    /** Whether the note says it; otherwise it stands beside the note. */
    public boolean merged() {
        return revision != null;
    }

    /** What the note said with it, or what it says beside the note: plain text. */
    public String says() {
        return result == null ? text : result;
    }

    void becomes(int revision, String result) {
        this.revision = revision;
        this.result = result;
    }
}

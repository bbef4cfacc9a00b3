package org.treffpunkt.checklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.LocalizedText;

/** One thing to do, ticked off by somebody at some time. Part of its check list. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class ChecklistItem {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText text;

    @Nullable Instant doneAt;

    /** The identity provider's stable id of whoever ticked it off, and the name at that time. */
    @Nullable String doneBySubject;
    @Nullable String doneBy;

    @Nullable String note;

    UUID id() {
        return id;
    }

    static ChecklistItem of(LocalizedText text) {
        var item = new ChecklistItem();
        item.text = text;
        return item;
    }

    /** Who ticked it off first stays. */
    void tick(boolean done, Caller caller, Instant now) {
        if (done == (doneAt != null)) return;
        doneAt = done ? now : null;
        doneBySubject = done ? caller.subject() : null;
        doneBy = done ? caller.displayName() : null;
    }
}

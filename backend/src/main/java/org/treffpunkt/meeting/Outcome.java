package org.treffpunkt.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Visibility;

/** What came out of a meeting. Part of its meeting. */
@Entity
public class Outcome implements MeetingPart {
    /** What kind of outcome it is. */
    @Schema(name = "OutcomeKind")
    enum Kind { DECISION, AGREEMENT, TASK, NEXT_STEP, RESULT }

    /** Whether it was agreed on; UNKNOWN where the source only says that it was sought. */
    @Schema(name = "OutcomeReached")
    enum Reached { AGREED, NOT_REACHED, UNKNOWN }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText text;

    @Enumerated(EnumType.STRING)
    @Nullable Reached reached;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation responsible;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    protected Outcome() {}

    static Outcome create() {
        return new Outcome();
    }

    UUID id() {
        return id;
    }

    /** Whether something is to be done now. */
    public boolean leadsOn() {
        return kind == Kind.TASK || kind == Kind.NEXT_STEP;
    }

    /** The name of its kind: DECISION, AGREEMENT, TASK, NEXT_STEP, RESULT. */
    public String kindName() {
        return kind.name();
    }

    public LocalizedText text() {
        return text;
    }

    /** Whether it was agreed on: AGREED, NOT_REACHED or UNKNOWN, where that is said. */
    public @Nullable String reachedName() {
        return reached == null ? null : reached.name();
    }

    public @Nullable Organisation responsible() {
        return responsible;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}

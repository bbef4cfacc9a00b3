package org.treffpunkt.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Visibility;

/** What minutes say under one heading. It is read by whoever may read the minutes and a record of its own visibility. Part of its minutes. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class MinutesSection {
    /** What it is about. */
    @Schema(name = "MinutesSectionKind")
    enum Kind { GENERAL, ATTENDANCE, AGENDA_ITEM, OUTCOME, NEXT_STEP }

    /** Whether it was agreed on; UNKNOWN where nobody wrote that down. */
    @Schema(name = "MinutesSectionReached")
    enum Reached { AGREED, NOT_REACHED, UNKNOWN }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText text;

    @Enumerated(EnumType.STRING)
    @Nullable Reached reached;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    protected MinutesSection() {}

    MinutesSection(Kind kind, LocalizedText title, @Nullable LocalizedText text, @Nullable Reached reached, Visibility visibility) {
        this.kind = kind;
        this.title = title;
        this.text = text;
        this.reached = reached;
        this.visibility = visibility;
    }

    static MinutesSection create() {
        return new MinutesSection();
    }

    UUID id() {
        return id;
    }

    MinutesSection copy() {
        return new MinutesSection(kind, title, text, reached, visibility);
    }

    Stream<String> words() {
        return Stream.concat(title.texts().values().stream(), text == null ? Stream.empty() : text.texts().values().stream());
    }
}

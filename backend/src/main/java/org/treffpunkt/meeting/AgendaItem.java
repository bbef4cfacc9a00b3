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
import org.treffpunkt.committee.Committee;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Visibility;

/** What a meeting deals with, in its order. Part of its meeting. */
@Entity
public class AgendaItem implements MeetingPart {
    /** What is done under it. */
    @Schema(name = "AgendaItemKind")
    enum Kind { EXCHANGE, ANNOUNCEMENT, DISCUSSION, AGREEMENT, PLANNING, COMMITTEE_REPORT, NEWS, PRESENTATION, EVALUATION, OTHER }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText title;

    @Enumerated(EnumType.STRING)
    Kind kind;

    /** Whose report is heard. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Committee committee;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation presenter;

    @Nullable Integer minutes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText text;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    protected AgendaItem() {}

    static AgendaItem create() {
        return new AgendaItem();
    }

    public UUID id() {
        return id;
    }

    public LocalizedText title() {
        return title;
    }

    public @Nullable LocalizedText text() {
        return text;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}

package org.treffpunkt.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What happened to an application: who, when, and the reason or words. Only ever added. Part of its application. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
class ApplicationStep {
    /** What happened. */
    @Schema(name = "ApplicationStepKind")
    enum Kind { RECEIPT, REVIEW, QUESTION, ANSWER, ACCEPTANCE, REJECTION, WITHDRAWAL }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Nullable String text;
    @Nullable String bySubject;
    String byName;
    Instant takenAt;

    protected ApplicationStep() {}

    ApplicationStep(Kind kind, @Nullable String text, Actor by, Instant takenAt) {
        this.kind = kind;
        this.text = text;
        this.bySubject = by.subject();
        this.byName = by.name();
        this.takenAt = takenAt;
    }

    /** Notes of a review are between coordinators. */
    boolean toldToApplicant() {
        return kind != Kind.REVIEW;
    }
}

package org.treffpunkt.application;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step, as the coordinators see it. */
@Schema(name = "ApplicationStep", description = "What happened to an application.")
record ApplicationStepView(
        @Schema(required = true) ApplicationStep.Kind kind,
        @Schema(description = "The reason, question or answer.") @Nullable String text,
        @Schema(description = "Name of whoever did it.") @Nullable String by,
        @Schema(required = true) Instant at) {

    static ApplicationStepView of(ApplicationStep it) {
        return new ApplicationStepView(it.kind, it.text, it.byName, it.takenAt);
    }

    /** Who of the coordinators did it is not for the applicant. */
    static ApplicationStepView forApplicant(ApplicationStep it) {
        return new ApplicationStepView(it.kind, it.text, null, it.takenAt);
    }
}

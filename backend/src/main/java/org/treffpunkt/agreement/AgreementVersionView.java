package org.treffpunkt.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** A published version with its text. */
@Schema(description = "A published version of an agreement. It never changes.")
record AgreementVersionView(
        @Schema(description = "1 for the first.", required = true) int number,
        @Schema(description = "In Markdown.", required = true) LocalizedText text,
        @Schema(required = true) LocalDate inForceFrom,
        @Schema(required = true) Instant publishedAt,
        @Schema(description = "What is new in it.") @Nullable LocalizedText changes) {

    static AgreementVersionView of(AgreementVersion it) {
        return new AgreementVersionView(it.number, it.text, it.inForceFrom, it.publishedAt, it.changes);
    }
}

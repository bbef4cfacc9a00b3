package org.treffpunkt.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** That there is a version; its text is read by itself. */
@Schema(description = "That there is a published version; its text is read at `/agreements/{id}/versions/{number}`.")
record AgreementVersionEntry(
        @Schema(required = true) int number,
        @Schema(required = true) LocalDate inForceFrom,
        @Schema(required = true) Instant publishedAt,
        @Schema(description = "What is new in it.") @Nullable LocalizedText changes) {

    static AgreementVersionEntry of(AgreementVersion it) {
        return new AgreementVersionEntry(it.number, it.inForceFrom, it.publishedAt, it.changes);
    }
}

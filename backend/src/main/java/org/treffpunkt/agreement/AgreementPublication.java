package org.treffpunkt.agreement;

import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;

/** That the next version is published. */
@Schema(description = "That the next version of an agreement is published.")
record AgreementPublication(
        @Schema(description = "In Markdown; without it, the text that was prepared.") @Nullable LocalizedText text,
        @Schema(description = "Today without it.") @Nullable LocalDate inForceFrom,
        @Schema(description = "What is new in it.") @Nullable LocalizedText changes) {

    AgreementVersion of(Agreement agreement, Clock clock) {
        LocalizedText published = text == null ? agreement.preparedText : text;
        if (published == null) throw Refusal.ruleBroken("version-has-a-text", "/text", "Give the text of the version, or prepare it in the agreement.");
        return agreement.publish(published, inForceFrom == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : inForceFrom, changes, clock.instant());
    }
}

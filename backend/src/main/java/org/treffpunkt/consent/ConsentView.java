package org.treffpunkt.consent;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.ContactPoint;

/** A consent, for those who write the record that it is about. */
@Schema(description = "That somebody agreed that one way to reach them is shown for a purpose, or said no.")
record ConsentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ContactPoint.Kind kind,
        @Schema(description = "The contact point in its standard form, as in `normalised`.", required = true) String value,
        @Schema(required = true) ConsentPurpose purpose,
        @Schema(description = "To which words.", required = true) String textVersion,
        @Schema(description = "In which language.", required = true) String textLanguage,
        @Schema(description = "Absent where they were asked and said no.") @Nullable Instant givenAt,
        @Schema(required = true) ConsentSource source,
        @Schema(description = "`sub` of who wrote it down; absent where it was given by a link.") @Nullable String recordedBy,
        @Schema(required = true) Instant recordedAt,
        @Nullable Instant withdrawnAt,
        @Nullable ConsentSource withdrawalSource,
        @Schema(description = "`sub` of who wrote the withdrawal down.") @Nullable String withdrawalRecordedBy) {

    static ConsentView of(Consent it) {
        return new ConsentView(it.id, it.kind, it.point, it.purpose, it.textVersion, it.textLanguage, it.givenAt, it.source, it.recordedBy, it.recordedAt, it.withdrawnAt, it.withdrawalSource,
                it.withdrawalRecordedBy);
    }
}

package org.treffpunkt.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.ContactPoint;

/** A consent that was given elsewhere and is written down here. */
@Schema(description = "A consent that was given elsewhere, on paper or by word of mouth, and is written down here.")
record ConsentRecording(
        @NotNull ContactPoint.Kind kind,
        @Schema(description = "`value` or `normalised` of a contact point of the record.") @NotBlank @Size(max = 500) String value,
        @NotNull ConsentPurpose purpose,
        @Schema(description = "To which words: a version of `/consent-texts`.") @NotBlank @Size(max = 40) String textVersion,
        @Schema(description = "BCP 47.") @NotBlank @Size(max = 35) String textLanguage,
        @Schema(description = "Not LINK.") @NotNull ConsentSource source,
        @Schema(description = "Now, if absent; not in the future.") @Nullable Instant givenAt) {}

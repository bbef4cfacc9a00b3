package org.treffpunkt.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** A side that is represented in a committee, and its part there. */
@Schema(description = "A side that is represented in a committee, such as the authorities or the migrants' organisations, and its part there. Seats name it by `key`.")
record Constituency(
        @NotBlank @Size(max = 60) String key,
        @NotNull LocalizedText name,
        @Schema(description = "What this side contributes.") @Nullable LocalizedText role) {

    Stream<LocalizedText> texts() {
        return Stream.concat(Stream.of(name), Stream.ofNullable(role));
    }
}

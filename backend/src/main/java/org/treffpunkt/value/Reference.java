package org.treffpunkt.value;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Points to another record. Its name comes along for reading. */
@Schema(description = "Points to another record. Its name comes along for reading.")
public record Reference(
        @NotNull UUID id,
        @Schema(description = "Name of the record; absent when the caller may not read it. Ignored in drafts.", readOnly = true) @Nullable LocalizedText name) {

    public static Reference to(UUID id) {
        return new Reference(id, null);
    }
}

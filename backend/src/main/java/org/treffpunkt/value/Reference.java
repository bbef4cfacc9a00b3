package org.treffpunkt.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Points to another record. Its name comes along for reading. */
@Schema(description = "Points to another record. Its name comes along for reading.")
public record Reference(
        @NotNull UUID id,
        @Schema(description = "Name of the record; absent when the caller may not read it. Ignored in drafts.", readOnly = true) @Nullable LocalizedText name,
        @Schema(description = "True for a person whose data was erased: only that somebody was there is left. Ignored in drafts.", readOnly = true)
        @JsonProperty(access = JsonProperty.Access.READ_WRITE) @Nullable Boolean removed) {

    public Reference(UUID id, @Nullable LocalizedText name) {
        this(id, name, null);
    }

    public static Reference to(UUID id) {
        return new Reference(id, null);
    }

    /** To somebody who is called "removed person" from then on. */
    public static Reference removed(UUID id, LocalizedText name) {
        return new Reference(id, name, true);
    }
}

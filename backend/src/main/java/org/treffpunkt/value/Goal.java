package org.treffpunkt.value;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a network or committee wants to reach, and how far it has come. */
@Schema(description = "What a network or committee wants to reach, and how far it has come.")
public record Goal(
        @NotNull LocalizedText text,
        @Schema(description = "Which side of life it concerns.", examples = "OCCUPATIONAL") @Nullable @Size(max = 60) String dimension,
        @Nullable Status status) {

    /** How far a goal has come. */
    @Schema(name = "GoalStatus")
    public enum Status { OPEN, UNDER_WAY, REACHED, DROPPED }
}

package org.treffpunkt.meeting;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** What somebody contributed to a meeting. */
@Schema(description = "What somebody contributed to a meeting.")
public record Contribution(@NotNull Kind kind, @Nullable LocalizedText subject) {

    /** The form it had. */
    @Schema(name = "ContributionKind")
    public enum Kind { WORKSHOP, TALK, STAND, PRESENTATION }
}

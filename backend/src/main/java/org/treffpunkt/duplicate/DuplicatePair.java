package org.treffpunkt.duplicate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two records that may be the same. */
@Schema(description = "Two records that may be the same.")
record DuplicatePair(
        @Schema(required = true) Lookalike first,
        @Schema(required = true) Lookalike second,
        @Schema(description = "How likely it is that they are, 0 to 100.", required = true) int score,
        @Schema(description = "Why.", required = true) List<LikenessReason> reasons,
        @Schema(description = "Somebody found that they are two.", required = true) boolean dismissed) {}

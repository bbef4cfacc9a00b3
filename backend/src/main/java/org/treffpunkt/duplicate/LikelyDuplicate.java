package org.treffpunkt.duplicate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that may be somebody who is about to be recorded. */
@Schema(description = "A record that may be the one that is about to be written down.")
record LikelyDuplicate(
        @Schema(required = true) Lookalike record,
        @Schema(description = "How likely it is, 0 to 100.", required = true) int score,
        @Schema(description = "Why.", required = true) List<LikenessReason> reasons) {}

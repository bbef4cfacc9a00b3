package org.treffpunkt.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who came to one meeting for one side. */
@Schema(description = "Who came to one meeting for one side.")
record SideTurnout(
        @Schema(description = "Key of the constituency; absent for those of no side.") @Nullable String key,
        @Schema(required = true) int invited,
        @Schema(required = true) int came) {}

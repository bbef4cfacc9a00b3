package org.treffpunkt.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** Who came for one side, to all meetings together. */
@Schema(description = "Who came for one side, to all meetings together.")
record SideAttendance(
        @Schema(description = "Key of the constituency; absent for those of no side.") @Nullable String key,
        @Schema(description = "Absent where only seats or memberships name the side.") @Nullable LocalizedText name,
        @Schema(required = true) int invited,
        @Schema(required = true) int came) {}

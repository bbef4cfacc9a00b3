package org.treffpunkt.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Reference;

/** What became of a series in the year. */
@Schema(description = "What became of a series in the year, beside what was aimed at.")
record ReportedSeries(
        @Schema(required = true) Reference series,
        @Nullable Integer targetPerYear,
        @Schema(required = true) int held,
        @Schema(required = true) int planned,
        @Schema(required = true) int cancelled,
        @Schema(description = "How many fewer were held until `asOf` than at an even pace towards `targetPerYear`; 0 without one.", required = true) int behind) {}

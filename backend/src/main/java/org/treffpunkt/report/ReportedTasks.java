package org.treffpunkt.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the meetings of the year gave people to do. */
@Schema(description = "What the meetings of the year gave people to do, and how far that had come on `asOf`.")
record ReportedTasks(
        @Schema(required = true) int given,
        @Schema(required = true) int done,
        @Schema(description = "Those that were not done, the overdue among them.", required = true) int open,
        @Schema(required = true) int overdue,
        @Schema(description = "Those that were not done.", required = true) List<ReportedTask> left) {}

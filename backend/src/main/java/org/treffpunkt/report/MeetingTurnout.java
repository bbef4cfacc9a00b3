package org.treffpunkt.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Reference;

/** Who came to one meeting, in numbers. */
@Schema(description = "Who came to one meeting, in numbers. Who is represented counts as having come.")
record MeetingTurnout(
        @Schema(required = true) Reference meeting,
        @Nullable PartialDate date,
        @Schema(description = "How many take part, whether they came or not.", required = true) int invited,
        @Schema(required = true) int came,
        @Schema(description = "How many said that they would not come.", required = true) int excused,
        @Schema(required = true) List<SideTurnout> constituencies) {}

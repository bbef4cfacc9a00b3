package org.treffpunkt.protection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One run. */
@Schema(description = "That it was looked what is due, and how much was forgotten. What it was, nothing tells any more.")
record RetentionRunView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant ranAt,
        @Schema(description = "Of the kinds of which something was due; empty if nothing was.", required = true) List<ForgottenCount> counts) {

    static RetentionRunView of(RetentionRun run) {
        return new RetentionRunView(run.id, run.ranAt, run.counts);
    }
}

package org.treffpunkt.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many voted how. */
@Schema(description = "How many voted how: together no more than those present who may vote.")
public record Votes(
        @Schema(required = true) @Min(0) @Max(100_000) int inFavour,
        @Schema(required = true) @Min(0) @Max(100_000) int against,
        @Schema(required = true) @Min(0) @Max(100_000) int abstained) {
    int all() {
        return inFavour + against + abstained;
    }
}

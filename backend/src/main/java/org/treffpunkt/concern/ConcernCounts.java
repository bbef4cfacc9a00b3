package org.treffpunkt.concern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many concerns were raised in a time, and what has become of them since. */
@Schema(description = "How many concerns were raised in a time, as far as the caller may read them, and what has become of them by now.")
public record ConcernCounts(
        @Schema(required = true) int raised,
        @Schema(description = "Those on no agenda and without an answer.", required = true) int open,
        @Schema(description = "Those on an agenda that the caller may read, without an answer.", required = true) int onAgenda,
        @Schema(required = true) int answered,
        @Schema(required = true) int declined) {}

package org.treffpunkt.poll;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A date with how many it suits. */
@Schema(description = "A date of a poll, with how many it suits.")
record DatePollDateView(
        @Schema(required = true) UUID id,
        @Schema(description = "With the offset that the time zone has then.", required = true) OffsetDateTime start,
        @Schema(required = true) OffsetDateTime end,
        @Schema(description = "How many said yes.", required = true) int yes,
        @Schema(description = "How many said if need be.", required = true) int ifNeedBe,
        @Schema(description = "How many said no.", required = true) int no,
        @Schema(description = "What the caller said; absent where they said nothing.") DatePollAnswer.@Nullable Choice mine) {}

package org.treffpunkt.duplicate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of one member. */
@Schema(description = "What becomes of one member of the draft.")
record MergeField(
        @Schema(description = "Its name: `shortName`.", required = true) String member,
        @Schema(description = "In the record that stays: any JSON value; absent where there is none.", implementation = Object.class) @Nullable JsonNode kept,
        @Schema(description = "In the other record: any JSON value; absent where there is none.", implementation = Object.class) @Nullable JsonNode other,
        @Schema(description = "As it will be: any JSON value; absent where there will be none.", implementation = Object.class) @Nullable JsonNode result,
        @Schema(required = true) MergeChoice.Take take,
        @Schema(description = "What can be chosen; one only where there is no choice.", required = true) List<MergeChoice.Take> options,
        @Schema(description = "The two records differ in it.", required = true) boolean differs) {}

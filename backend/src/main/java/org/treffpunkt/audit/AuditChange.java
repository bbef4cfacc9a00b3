package org.treffpunkt.audit;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one member of a record. */
@Schema(description = "What became of one member of a record.")
record AuditChange(
        @Schema(description = "Which member of the draft, as a JSON pointer: `/name/de`. A list is one value.", required = true) String member,
        @Schema(description = "Any JSON value; absent where there was none.", implementation = Object.class) @Nullable JsonNode before,
        @Schema(description = "Any JSON value; absent where there is none now.", implementation = Object.class) @Nullable JsonNode after) {}

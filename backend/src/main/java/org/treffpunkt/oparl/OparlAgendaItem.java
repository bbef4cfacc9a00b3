package org.treffpunkt.oparl;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a meeting deals with. */
@Schema(description = "What a meeting deals with.")
record OparlAgendaItem(
        @Schema(description = OparlObject.ID, required = true) String id,
        @Schema(required = true) String type,
        @Schema(description = "The meeting; not where the item is shown within it.") @Nullable String meeting,
        @Schema(description = "Place in the agenda, from 0; numbers are missing where an item is not public.", required = true) int order,
        @Nullable String name,
        @Schema(description = "Always true: other items are not shown.", name = "public") @JsonProperty("public") @Nullable Boolean open,
        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Nullable String web,
        @Schema(description = OparlObject.DELETED) @Nullable Boolean deleted)
        implements OparlObject {}

package org.treffpunkt.oparl;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting. */
@Schema(description = "A meeting.")
record OparlMeeting(
        @Schema(description = OparlObject.ID, required = true) String id,
        @Schema(required = true) String type,
        @Nullable String name,
        @Schema(description = "`terminiert` or `durchgeführt`.") @Nullable String meetingState,
        @Nullable Boolean cancelled,
        @Schema(description = "Absent where only the day is known: see `treffpunkt:date`.") @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable OparlLocation location,
        @Schema(description = "The committee that meets, or else the network.") @Nullable List<String> organization,
        @Schema(description = "Who took part, as far as everybody may know.") @Nullable List<String> participant,
        @Nullable List<OparlFile> auxiliaryFile,
        @Schema(description = "The public items.") @Nullable List<OparlAgendaItem> agendaItem,
        @Schema(name = "treffpunkt:date", description = "The day as precisely as it is known: 2019, 2019-03 or 2019-03-11.") @JsonProperty("treffpunkt:date") @Nullable String date,
        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Nullable String web,
        @Schema(description = OparlObject.DELETED) @Nullable Boolean deleted)
        implements OparlObject {}

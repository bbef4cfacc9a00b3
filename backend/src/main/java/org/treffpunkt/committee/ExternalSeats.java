package org.treffpunkt.committee;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a network sits in committees of others on a day. */
@Schema(description = "Where a network sits in committees of others on a day, as far as the caller may read these committees.")
record ExternalSeats(
        @Schema(description = "The day asked for.", required = true) LocalDate asOf,
        @Schema(description = "By the name of the committee.", required = true) List<ExternalSeat> items) {}

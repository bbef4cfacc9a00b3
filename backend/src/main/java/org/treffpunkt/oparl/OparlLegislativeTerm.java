package org.treffpunkt.oparl;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long a network has been there: it has one term, usually without an end. */
@Schema(description = "How long a network has been there: it has one term, usually without an end.")
record OparlLegislativeTerm(
        @Schema(description = OparlObject.ID, required = true) String id,
        @Schema(required = true) String type,
        @Nullable String body,
        @Nullable String name,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Nullable String web,
        @Schema(description = OparlObject.DELETED) @Nullable Boolean deleted)
        implements OparlObject {}

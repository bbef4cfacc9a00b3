package org.treffpunkt.oparl;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a person belongs to a network. */
@Schema(description = "That a person belongs to a network.")
record OparlMembership(
        @Schema(description = OparlObject.ID, required = true) String id,
        @Schema(required = true) String type,
        @Nullable String person,
        @Nullable String organization,
        @Nullable String role,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Nullable String web,
        @Schema(description = OparlObject.DELETED) @Nullable Boolean deleted)
        implements OparlObject {}

package org.treffpunkt.oparl;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a meeting dealt with a paper. */
@Schema(description = "That a meeting dealt with a paper.")
record OparlConsultation(
        @Schema(description = OparlObject.ID, required = true) String id,
        @Schema(required = true) String type,
        @Schema(description = "The paper; not where this is shown within it.") @Nullable String paper,
        @Nullable String meeting,
        @Nullable List<String> organization,
        @Nullable Boolean authoritative,
        @Nullable String role,
        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Nullable String web,
        @Schema(description = OparlObject.DELETED) @Nullable Boolean deleted)
        implements OparlObject {}

package org.treffpunkt.oparl;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report about a meeting, where it can be read. */
@Schema(description = "A report about a meeting, where it can be read.")
record OparlFile(
        @Schema(description = OparlObject.ID, required = true) String id,
        @Schema(required = true) String type,
        @Nullable String name,
        @Schema(required = true) String accessUrl,
        @Schema(description = "The meetings; not where the file is shown within one.") @Nullable List<String> meeting,
        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Nullable String web,
        @Schema(description = OparlObject.DELETED) @Nullable Boolean deleted)
        implements OparlObject {}

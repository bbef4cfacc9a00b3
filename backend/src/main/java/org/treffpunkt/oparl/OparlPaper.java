package org.treffpunkt.oparl;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision or an agreement of a meeting. */
@Schema(description = "A decision or an agreement of a meeting.")
record OparlPaper(
        @Schema(description = OparlObject.ID, required = true) String id,
        @Schema(required = true) String type,
        @Nullable String body,
        @Nullable String name,
        @Schema(description = "Day of the meeting, if it is known.") @Nullable LocalDate date,
        @Nullable String paperType,
        @Nullable List<String> originatorOrganization,
        @Nullable List<OparlConsultation> consultation,
        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Nullable String web,
        @Schema(description = OparlObject.DELETED) @Nullable Boolean deleted)
        implements OparlObject {}

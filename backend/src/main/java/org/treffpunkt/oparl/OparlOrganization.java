package org.treffpunkt.oparl;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A committee, an organisation, or the network itself as one that meets and has members. */
@Schema(description = "A committee, an organisation, or the network itself as one that meets and has members.")
record OparlOrganization(
        @Schema(description = OparlObject.ID, required = true) String id,
        @Schema(required = true) String type,
        @Nullable String body,
        @Nullable String name,
        @Nullable String shortName,
        @Schema(description = "List of its meetings.") @Nullable String meeting,
        @Schema(description = "List of what it dealt with.") @Nullable String consultation,
        @Nullable String subOrganizationOf,
        @Nullable String organizationType,
        @Nullable String classification,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String website,
        @Nullable OparlLocation location,
        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Nullable String web,
        @Schema(description = OparlObject.DELETED) @Nullable Boolean deleted)
        implements OparlObject {}

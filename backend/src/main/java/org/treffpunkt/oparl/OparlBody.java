package org.treffpunkt.oparl;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A network, with the addresses of the lists of all that it makes public. */
@Schema(description = "A network, with the addresses of the lists of all that it makes public.")
record OparlBody(
        @Schema(description = OparlObject.ID, required = true) String id,
        @Schema(required = true) String type,
        @Schema(required = true) String system,
        @Nullable String shortName,
        @Schema(required = true) String name,
        @Nullable String website,
        @Schema(required = true) String organization,
        @Schema(required = true) String person,
        @Schema(required = true) String meeting,
        @Schema(required = true) String paper,
        @Schema(required = true) List<OparlLegislativeTerm> legislativeTerm,
        @Schema(required = true) String agendaItem,
        @Schema(required = true) String consultation,
        @Schema(required = true) String file,
        @Schema(required = true) String locationList,
        @Schema(required = true) String legislativeTermList,
        @Schema(required = true) String membership,
        @Nullable String classification,
        @Schema(description = "The network as one that meets and has members.") @Nullable String mainOrganization,
        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Nullable String web,
        @Schema(description = OparlObject.DELETED) @Nullable Boolean deleted)
        implements OparlObject {}

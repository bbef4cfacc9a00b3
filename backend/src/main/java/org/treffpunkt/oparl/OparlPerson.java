package org.treffpunkt.oparl;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person whom everybody may know of. How to reach them is not told here. */
@Schema(description = "A person whom everybody may know of. How to reach them is not told here.")
record OparlPerson(
        @Schema(description = OparlObject.ID, required = true) String id,
        @Schema(required = true) String type,
        @Nullable String body,
        @Nullable String name,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable List<String> title,
        @Schema(description = "Memberships in networks that everybody may know of; who sits in a committee is for its network.") @Nullable List<OparlMembership> membership,
        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Nullable String web,
        @Schema(description = OparlObject.DELETED) @Nullable Boolean deleted)
        implements OparlObject {}

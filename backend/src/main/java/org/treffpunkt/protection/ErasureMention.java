package org.treffpunkt.protection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** A text in which the family name stands alone. */
@Schema(description = "A text in which the family name stands alone.")
record ErasureMention(
        @Schema(required = true) String kind,
        @Schema(description = "What people call it.", required = true) LocalizedText label,
        @Schema(description = "Id of the record or part.") @Nullable String id,
        @Schema(description = "The words around.", required = true) String words) {}

package org.treffpunkt.search;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** Something that was found. */
@Schema(description = "Something that was found.")
record SearchHit(
        @Schema(required = true) SearchDocument.Kind kind,
        @Schema(description = "Id of the record of that kind.", required = true) UUID id,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) UUID networkId,
        @Schema(description = "What tells it from others of the same name: a short name, a date.") @Nullable String detail) {

    static SearchHit of(SearchDocument it) {
        return new SearchHit(it.kind, it.id(), it.name(), it.networkId(), it.detail);
    }
}

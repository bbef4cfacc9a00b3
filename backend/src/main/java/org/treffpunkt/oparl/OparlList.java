package org.treffpunkt.oparl;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list, in the order of ids. */
@Schema(description = "A page of a list, in the order of ids.")
record OparlList(@Schema(required = true) List<OparlObject> data, @Schema(required = true) Pagination pagination, @Schema(required = true) Links links) {

    /** How long pages are. */
    @Schema(name = "OparlPagination", description = "How long pages are.")
    record Pagination(@Schema(description = "Of all pages but the last.", required = true) int elementsPerPage) {}

    /** Where the other pages are. They keep the filters. */
    @Schema(name = "OparlLinks", description = "Where the other pages are. They keep the filters.")
    record Links(@Schema(required = true) String first, @Schema(required = true) String self, @Schema(description = "Absent on the last page.") @Nullable String next) {}
}

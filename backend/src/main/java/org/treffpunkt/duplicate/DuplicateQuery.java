package org.treffpunkt.duplicate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.treffpunkt.shared.Refusal;

/** Which pairs are asked for. */
record DuplicateQuery(
        @Parameter(description = "One of the two is kept by one of these networks; without it, by any that the caller coordinates.") @QueryParam("network") List<UUID> network,
        @Parameter(description = "`true`: those that were found to be two, instead of those to look at.") @QueryParam("dismissed") @DefaultValue("false") boolean dismissed,
        @Parameter(description = "Most pairs, 1 to 100.") @QueryParam("limit") @DefaultValue("50") int limit) {

    DuplicateQuery {
        if (limit < 1 || limit > 100) throw Refusal.badParameter("limit", "`limit` is 1 to 100.");
    }
}

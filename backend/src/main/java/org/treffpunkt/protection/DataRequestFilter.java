package org.treffpunkt.protection;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.treffpunkt.shared.Refusal;

/** Which requests are asked for; several values of one filter mean OR, several filters mean AND. */
record DataRequestFilter(
        @Parameter(description = "Of one of these networks.") @QueryParam("network") List<UUID> network,
        @QueryParam("status") List<DataRequest.Status> status,
        @Parameter(description = "Most items, 1 to 100.") @QueryParam("limit") @DefaultValue("100") int limit) {

    DataRequestFilter {
        if (limit < 1 || limit > 100) throw Refusal.badParameter("limit", "`limit` is 1 to 100.");
    }

    List<DataRequest.Status> statuses() {
        return status.isEmpty() ? List.of(DataRequest.Status.values()) : status;
    }
}

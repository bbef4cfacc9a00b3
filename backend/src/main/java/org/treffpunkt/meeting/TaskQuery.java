package org.treffpunkt.meeting;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;

/** Which tasks are asked for; several values of one filter mean OR, several filters mean AND. */
record TaskQuery(
        @Parameter(description = "Most items on one page, 1 to 100.") @QueryParam("limit") @DefaultValue("20") int limit,
        @Parameter(description = "Where the page begins: the opaque `next` of the page before.") @QueryParam("cursor") @Nullable String cursor,
        @Parameter(description = "`true`: also count all hits.") @QueryParam("total") @DefaultValue("false") boolean total,
        @QueryParam("network") List<UUID> network,
        @QueryParam("committee") List<UUID> committee,
        @Parameter(description = "`true`: only those of the caller, as the person with their verified mail address or as editor of the organisation that sees to it.") @QueryParam("mine") @DefaultValue("false") boolean mine,
        @Parameter(description = "Id of a meeting: only what earlier meetings of the same committee, or else of the same series, left to be done and was not done before its day.")
        @QueryParam("carriedTo") @Nullable UUID carriedTo,
        @QueryParam("state") @Nullable State state) {

    /** How far it has come. */
    @Schema(name = "TaskState", description = "OVERDUE: open, and its last day is over.")
    enum State { OPEN, OVERDUE, DONE }

    TaskQuery {
        if (limit < 1 || limit > 100) throw Refusal.badParameter("limit", "`limit` is 1 to 100.");
    }
}

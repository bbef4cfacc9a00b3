package org.treffpunkt.meeting;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;

/** Which decisions are asked for; several values of one filter mean OR, several filters mean AND. */
record DecisionQuery(
        @Parameter(description = "Most items on one page, 1 to 100.") @QueryParam("limit") @DefaultValue("20") int limit,
        @Parameter(description = "Where the page begins: the opaque `next` of the page before.") @QueryParam("cursor") @Nullable String cursor,
        @Parameter(description = "`true`: also count all hits.") @QueryParam("total") @DefaultValue("false") boolean total,
        @Parameter(description = "Words that must all occur in the outcome. Gender forms, diacritics and case make no difference; German words are stemmed.") @QueryParam("q") @Nullable String q,
        @QueryParam("network") List<UUID> network,
        @QueryParam("committee") List<UUID> committee,
        @Parameter(description = "DECISION and AGREEMENT where nothing is said.") @QueryParam("kind") List<Outcome.Kind> kind,
        @Parameter(description = "First day: only of meetings that were not over before.") @QueryParam("from") @Nullable LocalDate from,
        @Parameter(description = "Last day: only of meetings that had begun by then.") @QueryParam("until") @Nullable LocalDate until,
        @QueryParam("state") @Nullable State state) {

    /** Whether a later one took its place. */
    @Schema(name = "DecisionState", description = "IN_FORCE: no later outcome took its place. SUPERSEDED: one did.")
    enum State { IN_FORCE, SUPERSEDED }

    DecisionQuery {
        if (limit < 1 || limit > 100) throw Refusal.badParameter("limit", "`limit` is 1 to 100.");
        if (q != null && q.length() > 200) throw Refusal.badParameter("q", "`q` has at most 200 characters.");
    }
}

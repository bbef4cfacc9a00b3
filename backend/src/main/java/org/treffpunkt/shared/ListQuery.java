package org.treffpunkt.shared;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every list understands, in the same words. */
public record ListQuery(
        @Parameter(description = "Most items on one page, 1 to 100.") @QueryParam("limit") @DefaultValue("20") int limit,
        @Parameter(description = "Where the page begins: the opaque `next` of the page before, with the same `sort`.") @QueryParam("cursor") @Nullable String cursor,
        @Parameter(description = "Words that must all occur. Gender forms, diacritics and case make no difference; German words are stemmed.") @QueryParam("q") @Nullable String q,
        @Parameter(description = "Order, comma-separated; `-` in front means descending. The names allowed stand in the operation's description.") @QueryParam("sort") @Nullable String sort,
        @Parameter(description = "Only what held on this day (`2002-06-30`).") @QueryParam("asOf") @Nullable LocalDate asOf,
        @Parameter(description = "Only what changed at or after this instant (RFC 3339), oldest change first.") @QueryParam("updatedSince") @Nullable Instant updatedSince,
        @Parameter(description = "`deleted`: with `updatedSince`, also tombstones of what was deleted since.") @QueryParam("include") @Nullable String include,
        @Parameter(description = "`true`: also count all hits.") @QueryParam("total") @DefaultValue("false") boolean total) {

    public ListQuery {
        if (limit < 1 || limit > 100) throw Refusal.badParameter("limit", "`limit` is 1 to 100.");
        if (include != null && !include.equals("deleted")) throw Refusal.badParameter("include", "`include` knows only `deleted`.");
        if (include != null && updatedSince == null) throw Refusal.badParameter("include", "`include=deleted` goes with `updatedSince`.");
        if (q != null && q.length() > 200) throw Refusal.badParameter("q", "`q` has at most 200 characters.");
    }

    boolean withDeleted() {
        return include != null;
    }
}

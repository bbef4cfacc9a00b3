package org.treffpunkt.audit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Refusal;

/** Which entries are asked for; several values of one filter mean OR, several filters mean AND. */
record AuditFilter(
        @Parameter(description = "About one of these records, rights or terms.") @QueryParam("record") List<UUID> record,
        @Parameter(description = "In one of these networks.") @QueryParam("network") List<UUID> network,
        @Parameter(description = "About one of these organisations, their offers, memberships and rights.") @QueryParam("organisation") List<UUID> organisation,
        @Parameter(description = "Done by one of these, by the `sub` of the identity provider.") @QueryParam("subject") List<String> subject,
        @QueryParam("action") List<Act> action,
        @Parameter(description = "Kinds of records, such as `COUNSELLING_OFFER`, or `GRANT`, `TERM`.") @QueryParam("kind") List<String> kind,
        @Parameter(description = "Not before this instant (RFC 3339).") @QueryParam("from") @Nullable Instant from,
        @Parameter(description = "Before this instant (RFC 3339).") @QueryParam("until") @Nullable Instant until,
        @Parameter(description = "Most items on one page, 1 to 100.") @QueryParam("limit") @DefaultValue("20") int limit,
        @Parameter(description = "Where the page begins: the `next` of the page before.") @QueryParam("cursor") @Nullable UUID cursor) {

    AuditFilter {
        if (limit < 1 || limit > 100) throw Refusal.badParameter("limit", "`limit` is 1 to 100.");
    }
}

package org.treffpunkt.account;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;

/** Which rights are asked for; several values of one filter mean OR, several filters mean AND. */
record GrantQuery(
        @Parameter(description = "Most items on one page, 1 to 100.") @QueryParam("limit") @DefaultValue("20") int limit,
        @Parameter(description = "Where the page begins: the opaque `next` of the page before.") @QueryParam("cursor") @Nullable String cursor,
        @Parameter(description = "`true`: also count all hits.") @QueryParam("total") @DefaultValue("false") boolean total,
        @Parameter(description = "In one of these networks, in their committees, or for the organisations they keep.") @QueryParam("network") List<UUID> network,
        @QueryParam("organisation") List<UUID> organisation,
        @QueryParam("committee") List<UUID> committee,
        @QueryParam("role") List<Grant.Role> role,
        @Parameter(description = "Of one of these subjects of the identity provider.") @QueryParam("subject") List<String> subject) {

    GrantQuery {
        if (limit < 1 || limit > 100) throw Refusal.badParameter("limit", "`limit` is 1 to 100.");
    }

    /** The last right of the page before. Their ids are in the order in which they were given. */
    @Nullable UUID after() {
        if (cursor == null) return null;
        try {
            return UUID.fromString(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw Refusal.badParameter("cursor", "`cursor` is not one this list gave. Begin without it.");
        }
    }

    static String cursor(Grant last) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(last.id.toString().getBytes(StandardCharsets.US_ASCII));
    }
}

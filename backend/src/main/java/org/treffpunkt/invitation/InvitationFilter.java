package org.treffpunkt.invitation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;

/** Which invitations are listed. */
record InvitationFilter(
        @Parameter(description = "Most items on one page, 1 to 100.") @QueryParam("limit") @DefaultValue("20") int limit,
        @Parameter(description = "Where the page begins: the opaque `next` of the page before.") @QueryParam("cursor") @Nullable String cursor,
        @Parameter(description = "What has become of them.") @QueryParam("status") List<Invitation.Status> status,
        @Parameter(description = "To these networks.") @QueryParam("network") List<UUID> network,
        @Parameter(description = "To these organisations.") @QueryParam("organisation") List<UUID> organisation,
        @Parameter(description = "To these committees.") @QueryParam("committee") List<UUID> committee) {
    private static final UUID LAST = new UUID(-1, -1);

    InvitationFilter {
        if (limit < 1 || limit > 100) throw Refusal.badParameter("limit", "`limit` is 1 to 100.");
    }

    boolean anywhere() {
        return network.isEmpty() && organisation.isEmpty() && committee.isEmpty();
    }

    List<String> statuses() {
        return (status.isEmpty() ? Arrays.asList(Invitation.Status.values()) : status).stream().map(Enum::name).toList();
    }

    /** Where the page before ended. */
    UUID before() {
        if (cursor == null) return LAST;
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw Refusal.badParameter("cursor", "`cursor` is not one this list gave. Begin without it.");
        }
    }
}

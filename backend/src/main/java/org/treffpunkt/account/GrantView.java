package org.treffpunkt.account;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Reference;

/** A right that was given. */
@Schema(description = "A right that was given.")
record GrantView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String subject,
        @Schema(description = "What the subject is called, as their token last said; absent until they wrote something.") @Nullable String name,
        @Schema(required = true) Grant.Role role,
        @Nullable Reference network,
        @Nullable Reference organisation,
        @Nullable Reference committee,
        @Schema(required = true) Instant createdAt) {

    static GrantView of(Grant grant, @Nullable String name, Caller caller) {
        return new GrantView(grant.id, grant.subject, name, grant.role, caller.referToNetwork(grant.networkId), caller.referToOrganisation(grant.organisationId),
                caller.referToCommittee(grant.committeeId), grant.createdAt);
    }
}

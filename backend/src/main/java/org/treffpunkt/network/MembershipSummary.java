package org.treffpunkt.network;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.audit.OfNetwork;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** What a row in a list shows of a membership. */
@Schema(description = "What a row in a list shows of a membership.")
record MembershipSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference organisation,
        @Nullable Reference person,
        @Schema(required = true) Membership.Role role,
        @Schema(required = true) Membership.Status status,
        @Schema(required = true) Period period,
        @Nullable String constituency,
        @Schema(description = "All representatives and deputies, also those that were; for members of the network.") @Nullable List<RepresentativeDraft> representatives,
        @Schema(required = true) Visibility visibility,
        @Schema(description = "Whether the member's side agrees.", required = true) boolean confirmed)
        implements OfNetwork {

    static MembershipSummary of(Membership it, MembershipAccess access) {
        var caller = access.caller();
        return new MembershipSummary(it.id(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.organisation), caller.referOptional(it.person), it.role, it.status,
                it.period(), it.constituency, access.representatives(it), it.visibility(), it.confirmed);
    }

    @Override
    public UUID networkId() {
        return network.id();
    }
}

package org.treffpunkt.network;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
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
        @Schema(required = true) Visibility visibility) {

    static MembershipSummary of(Membership it, Caller caller) {
        return new MembershipSummary(it.id(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.organisation), caller.referOptional(it.person), it.role, it.status,
                it.period(), it.constituency, it.visibility());
    }
}

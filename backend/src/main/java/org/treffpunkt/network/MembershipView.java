package org.treffpunkt.network;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** A membership. */
@Schema(description = "That an organisation or a person belongs to a network.")
record MembershipView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference organisation,
        @Nullable Reference person,
        @Schema(required = true) Membership.Role role,
        @Schema(required = true) Membership.Status status,
        @Schema(required = true) Period period,
        @Nullable String constituency,
        @Nullable LocalizedText note,
        @Schema(description = "All representatives and deputies, also those that were; for members of the network.") @Nullable List<RepresentativeDraft> representatives,
        @Schema(description = "Why it ended; for coordinators.") @Nullable String endReason,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources,
        @Schema(required = true) List<String> incompleteLists,
        @Schema(description = "Whether the member's side agrees. Before that, the network's members read no more of an organisation than everybody does.", required = true) boolean confirmed)
        implements Versioned {

    static MembershipView of(Membership it, MembershipAccess access) {
        var caller = access.caller();
        return new MembershipView(
                it.id(), it.version(), it.createdAt(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.organisation), caller.referOptional(it.person), it.role,
                it.status, it.period(), it.constituency, it.note, access.representatives(it), access.endReason(it), it.visibility(), access.sources(it), it.incompleteLists(), it.confirmed);
    }
}

package org.treffpunkt.committee;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.organisation.Site;
import org.treffpunkt.value.Constituency;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Goal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.StatedCount;
import org.treffpunkt.value.Visibility;

/** A committee as its reader may see it. */
@Schema(description = "A committee. Contact points that the caller may not read are left out.")
record CommitteeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) Committee.Kind kind,
        Committee.@Nullable Permanence permanence,
        @Nullable PartialDate plannedEnd,
        @Schema(required = true) Committee.Lifecycle lifecycle,
        @Nullable PartialDate lifecycleSince,
        @Schema(description = "What it was before, the first stage first. It follows from the steps it took, and is not written.", required = true) List<CommitteeStage> earlierStages,
        @Schema(required = true) boolean external,
        @Schema(required = true) boolean membersOnly,
        @Schema(required = true) Period period,
        @Schema(required = true) List<LocalizedText> purposes,
        @Nullable LocalizedText rationale,
        @Schema(required = true) List<LocalizedText> principles,
        @Schema(required = true) List<Goal> goals,
        @Schema(required = true) List<Constituency> constituencies,
        @Nullable LocalizedText description,
        @Nullable String territory,
        @Schema(required = true) List<String> topics,
        @Nullable Reference parent,
        @Nullable Reference coordinator,
        @Nullable Reference successorNetwork,
        @Nullable Reference buildsSite,
        @Nullable LocalizedText closingReason,
        @Nullable LocalizedText results,
        @Schema(required = true) List<StatedCount> statedCounts,
        @Schema(required = true) List<ContactPoint> contactPoints,
        @Schema(description = "All seats, also those that ended; for members of the network.") @Nullable List<SeatDraft> seats,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources,
        @Schema(required = true) List<String> incompleteLists)
        implements Versioned {

    static CommitteeView of(Committee it, CommitteeAccess access) {
        Caller caller = access.caller();
        return new CommitteeView(
                it.id(), it.version(), it.createdAt(), it.updatedAt(), caller.refer(it.network), it.name(), it.kind, it.permanence, it.plannedEnd, it.lifecycle, it.lifecycleSince, it.earlierStages, it.external, it.membersOnly,
                it.period(), it.purposes, it.rationale, it.principles, it.goals, it.constituencies, it.description, it.territory, it.topics, caller.referOptional(it.parent),
                caller.referOptional(it.coordinator), caller.referOptional(it.successorNetwork), site(it.buildsSite, caller), it.closingReason, it.results, it.statedCounts,
                access.contactPoints(it),
                access.mayReadSeats(it) ? it.seats.stream().map(seat -> SeatDraft.of(seat, caller)).toList() : null,
                it.visibility(), access.sources(it), it.incompleteLists());
    }

    private static @Nullable Reference site(@Nullable Site site, Caller caller) {
        return site == null ? null : new Reference(site.id(), caller.sees(site.organisation()) ? site.name() : null);
    }
}

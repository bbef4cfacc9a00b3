package org.treffpunkt.committee;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** What a card in a list shows of a committee. */
@Schema(description = "What a card in a list shows of a committee.")
record CommitteeSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) Committee.Kind kind,
        Committee.@Nullable Permanence permanence,
        @Schema(description = "When a temporary committee plans to be done.") @Nullable PartialDate plannedEnd,
        @Schema(required = true) Committee.Lifecycle lifecycle,
        @Schema(required = true) boolean external,
        @Schema(required = true) boolean membersOnly,
        @Schema(required = true) Period period,
        @Nullable String territory,
        @Schema(required = true) List<String> topics,
        @Nullable Reference parent,
        @Schema(required = true) Visibility visibility) {

    static CommitteeSummary of(Committee it, Caller caller) {
        return new CommitteeSummary(it.id(), it.updatedAt(), caller.refer(it.network), it.name(), it.kind, it.permanence, it.plannedEnd, it.lifecycle, it.external, it.membersOnly, it.period(),
                it.territory, it.topics, caller.referOptional(it.parent), it.visibility());
    }
}

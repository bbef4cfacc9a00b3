package org.treffpunkt.meeting;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Reference;

/** An outcome in a register over many meetings. */
@Schema(description = "An outcome with the meeting it is from.")
record RegisteredOutcome(
        @Schema(description = "Id of the outcome.", required = true) UUID id,
        @Schema(required = true) OutcomeDraft outcome,
        @Schema(required = true) Reference meeting,
        @Schema(required = true) Reference network,
        @Nullable Reference committee,
        @Schema(description = "The day of the meeting, as precisely as it is known.") @Nullable PartialDate date,
        @Schema(description = "Ids of later outcomes that took its place; without one it is in force.", required = true) List<UUID> supersededBy,
        @Schema(description = "Whether the caller says that it is done: who writes the meeting, and whose task it is.", required = true) boolean completes) {

    static RegisteredOutcome of(Outcome it, List<UUID> supersededBy, boolean completes, Caller caller) {
        var meeting = it.meeting;
        return new RegisteredOutcome(it.id(), OutcomeDraft.of(it, caller), caller.refer(meeting), caller.refer(meeting.network), caller.referOptional(meeting.committee), meeting.date(), supersededBy, completes);
    }
}

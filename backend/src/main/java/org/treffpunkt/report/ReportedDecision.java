package org.treffpunkt.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.Outcome;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Reference;

/** What was decided or agreed on. */
@Schema(description = "What was decided or agreed on.")
record ReportedDecision(
        @Schema(description = "Id of the outcome.", required = true) UUID id,
        @Schema(required = true) Reference meeting,
        @Nullable PartialDate date,
        @Schema(required = true) LocalizedText text) {

    static ReportedDecision of(Outcome it, Meeting meeting, Caller caller) {
        return new ReportedDecision(it.id(), caller.refer(meeting), meeting.date(), it.text());
    }
}

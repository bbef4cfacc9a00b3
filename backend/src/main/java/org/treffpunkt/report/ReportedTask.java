package org.treffpunkt.report;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.Outcome;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;

/** A task that was not done. */
@Schema(description = "A task that was not done.")
record ReportedTask(
        @Schema(description = "Id of the outcome.", required = true) UUID id,
        @Schema(required = true) Reference meeting,
        @Schema(required = true) LocalizedText text,
        @Nullable Reference responsible,
        @Nullable Reference owner,
        @Nullable LocalDate dueOn,
        @Schema(description = "Whether its last day was over.", required = true) boolean overdue) {

    static ReportedTask of(Outcome it, Meeting meeting, LocalDate day, Caller caller) {
        return new ReportedTask(it.id(), caller.refer(meeting), it.text(), caller.referOptional(it.responsible()), caller.referOptional(it.owner()), it.dueOn(), overdue(it, day));
    }

    private static boolean overdue(Outcome it, LocalDate day) {
        var due = it.dueOn();
        return due != null && due.isBefore(day);
    }
}

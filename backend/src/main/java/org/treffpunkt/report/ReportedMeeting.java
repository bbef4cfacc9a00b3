package org.treffpunkt.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.StatedCount;

/** A meeting of the year. */
@Schema(description = "A meeting of the year.")
record ReportedMeeting(
        @Schema(required = true) Reference meeting,
        @Nullable Reference committee,
        @Schema(description = "The day, as precisely as it is known.") @Nullable PartialDate date,
        @Schema(required = true) Progress progress,
        @Schema(description = "How many were there, as somebody stated it.") @Nullable StatedCount headcount,
        @Nullable LocalizedText conclusion) {

    /** Whether it was held. */
    @Schema(name = "ReportedProgress", description = "Whether a meeting was held; PLANNED also means one that is not certain yet.")
    enum Progress { PLANNED, HELD, CANCELLED }

    static ReportedMeeting of(Meeting it, Caller caller) {
        return new ReportedMeeting(caller.refer(it), caller.referOptional(it.committee()), it.date(), progress(it), it.headcount(), it.conclusion());
    }

    static Progress progress(Meeting it) {
        if (it.cancelled()) return Progress.CANCELLED;
        return it.held() ? Progress.HELD : Progress.PLANNED;
    }
}

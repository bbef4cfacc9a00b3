package org.treffpunkt.meeting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.Reference;

/** Whether somebody is there, as the room shows it. */
@Schema(description = "Whether somebody who takes part is there, and since when that stands there.")
record AttendanceView(
        @Schema(description = "Id of the participation.", required = true) UUID participation,
        @Schema(required = true) Attendance.Status status,
        @Nullable Reference representedBy,
        @Schema(required = true) Instant notedAt) {

    static AttendanceView of(Attendance it, Caller caller) {
        return new AttendanceView(it.participationId, it.status, caller.referOptional(it.representedBy), it.notedAt);
    }
}

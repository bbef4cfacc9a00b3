package org.treffpunkt.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Reference;

/** What is tapped. */
@Schema(description = "Whether somebody who takes part is there.")
record AttendanceDraft(
        @NotNull Attendance.Status status,
        @Schema(description = "Who came instead; with REPRESENTED.") @Nullable @Valid Reference representedBy) {

    /** Says whether that changes anything: the same tap twice is one. */
    boolean applyTo(Attendance attendance, References references, Instant now) {
        if (representedBy != null && status != Attendance.Status.REPRESENTED)
            throw Refusal.ruleBroken("only-the-represented-are-represented", "/representedBy", "Only for those who are represented is it said by whom.");
        var instead = references.to(Person.class, representedBy, attendance.representedBy, "/representedBy");
        if (status == attendance.status && Objects.equals(instead, attendance.representedBy)) return false;
        attendance.status = status;
        attendance.representedBy = instead;
        attendance.notedAt = now;
        return true;
    }
}

package org.treffpunkt.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.person.Person;

/** Whether somebody who takes part was there. It is tapped while others write the meeting, so that it stands beside the participation and leaves the version of the meeting alone. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
public class Attendance {
    /** Whether somebody is there. */
    @Schema(name = "AttendanceStatus", description = "Whether somebody is there. REPRESENTED: somebody else came instead.")
    enum Status { PRESENT, EXCUSED, ABSENT, REPRESENTED }

    @Id
    UUID participationId;

    UUID meetingId;

    @Enumerated(EnumType.STRING)
    Status status;

    /** Who came instead. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Nullable Person representedBy;

    Instant notedAt;

    protected Attendance() {}

    Attendance(Meeting meeting, Participation participation) {
        meetingId = meeting.id();
        participationId = participation.id();
    }

    public UUID participationId() {
        return participationId;
    }

    /** The name of its status: PRESENT, EXCUSED, ABSENT or REPRESENTED. */
    public String statusName() {
        return status.name();
    }

    /** Who came instead. */
    public @Nullable Person representedBy() {
        return representedBy;
    }
}

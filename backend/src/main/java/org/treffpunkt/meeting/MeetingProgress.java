package org.treffpunkt.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the agenda has come, the same for every phone and the projector. Beside the meeting, whose version it leaves alone. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class MeetingProgress {
    @Id
    UUID meetingId;

    /** Between two items, and before the first one, there is none. */
    @Nullable UUID agendaItemId;

    Instant since;

    protected MeetingProgress() {}

    MeetingProgress(Meeting meeting) {
        meetingId = meeting.id();
    }

    /** Says whether that changes anything: who says it a second time does not start the clock anew. */
    boolean reach(@Nullable AgendaItem item, Instant now) {
        UUID next = item == null ? null : item.id();
        if (since != null && Objects.equals(next, agendaItemId)) return false;
        agendaItemId = next;
        since = now;
        return true;
    }
}

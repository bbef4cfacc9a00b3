package org.treffpunkt.meeting;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Reference;

/** How far the agenda has come, as the room shows it. */
@Schema(description = "Which item of the agenda it is now, and since when. An item that the caller may not read is absent.")
record ProgressView(@Nullable Reference agendaItem, @Schema(required = true) Instant since) {
    static ProgressView of(MeetingProgress it, Meeting meeting, MeetingAccess access) {
        var item = it.agendaItemId == null ? null : meeting.findItem(it.agendaItemId).filter(found -> access.caller().reads(found.visibility(), meeting)).orElse(null);
        return new ProgressView(item == null ? null : Reference.to(item.id()), it.since);
    }
}

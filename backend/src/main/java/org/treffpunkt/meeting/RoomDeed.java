package org.treffpunkt.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.value.Reference;

/** What is done in the room beside the record of the meeting, as the audit keeps it. */
record RoomDeed(Reference meeting, @Nullable UUID participation, Attendance.@Nullable Status status, @Nullable UUID representedBy, @Nullable UUID agendaItem, @Nullable String text) {
    static RoomDeed of(Attendance it) {
        return new RoomDeed(Reference.to(it.meetingId), it.participationId, it.status, it.representedBy == null ? null : it.representedBy.id(), null, null);
    }

    static RoomDeed of(MeetingProgress it) {
        return new RoomDeed(Reference.to(it.meetingId), null, null, null, it.agendaItemId, null);
    }

    static RoomDeed of(NoteEdit it) {
        return new RoomDeed(Reference.to(it.meetingId), null, null, null, it.agendaItemId, it.text);
    }

    static Deed attendance(Meeting meeting, Attendance it, @Nullable RoomDeed before) {
        return new Deed(before == null ? Act.CREATED : Act.CHANGED, "ATTENDANCE", it.participationId, meeting.networkId(), List.of(), before, of(it));
    }

    static Deed progress(Meeting meeting, MeetingProgress it, @Nullable RoomDeed before) {
        return new Deed(before == null ? Act.CREATED : Act.CHANGED, "MEETING_PROGRESS", it.meetingId, meeting.networkId(), List.of(), before, of(it));
    }

    static Deed note(Meeting meeting, NoteEdit it) {
        return new Deed(Act.CREATED, "NOTE_EDIT", it.id, meeting.networkId(), List.of(), null, of(it));
    }
}

package org.treffpunkt.meeting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Records;

/** Notes over HTTP. */
@Path("/api/v1/meetings/{id}/agenda-items/{itemId}/notes")
@Tag(name = "Meeting rooms")
@NeedsScope("meetings")
@RunOnVirtualThread
class MeetingNoteResource {
    private final MeetingAccess access;
    private final NoteDesk desk;
    private final Rooms rooms;
    private final Records records;

    MeetingNoteResource(MeetingAccess access, NoteDesk desk, Rooms rooms, Records records) {
        this.access = access;
        this.desk = desk;
        this.rooms = rooms;
        this.records = records;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "Read how a note came about", description = "For those who read notes, the last edit first; at most 500.")
    public NoteEdits listNoteEdits(UUID id, UUID itemId) {
        var meeting = access.requireFollow(records.find(Meeting.class, id));
        return NoteEdits.of(rooms.edits(access.requireNotes(meeting, itemId).id()));
    }

    @PUT
    @Path("{editId}")
    @Authenticated
    @Transactional
    @Operation(summary = "Write a note", description = "For members of the committee that meets, or of the network where it is no committee. The id is made by whoever writes: sent again, the edit is there once, and needs no `If-Match`. "
            + "What others changed since is merged where it is not the same lines; otherwise the edit stands beside the note until another one settles it.")
    public NoteView writeNote(UUID id, UUID itemId, UUID editId, @Valid NoteDraft draft) {
        var meeting = access.requireTakeNotes(records.find(Meeting.class, id)).requireTakesPlace();
        return desk.take(meeting, access.requireNotes(meeting, itemId), editId, draft);
    }
}

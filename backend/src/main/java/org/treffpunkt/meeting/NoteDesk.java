package org.treffpunkt.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** Where several people write the same note at once, and nothing of it is lost. */
@Dependent
class NoteDesk {
    /** More than people read. */
    private static final int MOST_BESIDE = 50;

    private final Rooms rooms;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    NoteDesk(Rooms rooms, Trail trail, Caller caller, Clock clock) {
        this.rooms = rooms;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    NoteView take(Meeting meeting, AgendaItem item, UUID id, NoteDraft draft) {
        // Whoever comes second waits here, and begins with what the first one left.
        rooms.session().lock(item, LockModeType.PESSIMISTIC_WRITE);
        var sent = rooms.session().find(NoteEdit.class, id);
        if (sent != null) return repeated(sent, item, draft);
        var edits = rooms.note(item.id());
        var now = NoteView.of(item.id(), edits);
        if (draft.baseRevision() > now.revision()) throw Refusal.ruleBroken("note-revision-unknown", "/baseRevision", "There is no such revision yet.");
        var edit = new NoteEdit(id, item, meeting, draft.baseRevision(), draft.lines(), caller, clock.instant());
        NoteMerge.of(base(item, draft.baseRevision(), now), now.text(), edit.text).ifPresent(result -> edit.becomes(now.revision() + 1, result));
        if (edit.revision == null && now.conflicts().size() >= MOST_BESIDE) throw Refusal.ruleBroken("note-has-too-many-conflicts", "", "Take up what stands beside this note first.");
        rooms.session().persist(edit);
        rooms.session().flush();
        settle(edits, edit, draft.settles());
        trail.keep(RoomDeed.note(meeting, edit));
        rooms.session().flush();
        return NoteView.of(item.id(), rooms.note(item.id()));
    }

    /** What was sent again since the answer got lost is there already; another text under its id would be lost. */
    private NoteView repeated(NoteEdit sent, AgendaItem item, NoteDraft draft) {
        if (!sent.agendaItemId.equals(item.id()) || !sent.text.equals(draft.lines()) || !sent.authorSubject.equals(caller.subject()))
            throw Refusal.ruleBroken("note-edit-id-taken", "", "This id is that of another edit. Take a new one.");
        return NoteView.of(item.id(), rooms.note(item.id()));
    }

    private String base(AgendaItem item, int revision, NoteView now) {
        if (revision == 0) return "";
        if (revision == now.revision()) return now.text();
        return rooms.revision(item.id(), revision).map(edit -> edit.result).orElse("");
    }

    /** Only what made it into the note takes up what stood beside it. */
    private static void settle(List<NoteEdit> edits, NoteEdit by, List<UUID> settled) {
        if (by.revision == null) return;
        for (var edit : edits) if (edit.revision == null && settled.contains(edit.id)) edit.settledById = by.id;
    }
}

package org.treffpunkt.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A note as it stands. */
@Schema(description = "The note under an item of the agenda as it stands, with the edits that could not be merged.")
record NoteView(
        @Schema(description = "Id of the item.", required = true) UUID agendaItem,
        @Schema(description = "What the next edit is based on.", required = true) int revision,
        @Schema(required = true) String text,
        @Schema(description = "Name of whoever changed it last; absent where no name is known.") @Nullable String author,
        @Nullable Instant changedAt,
        @Schema(description = "Edits of the same lines, which stand beside it until somebody takes them up. The oldest first.", required = true) List<NoteEditView> conflicts) {

    /** @param edits the last revision, and what stands beside */
    static NoteView of(UUID item, List<NoteEdit> edits) {
        var conflicts = edits.stream().filter(edit -> edit.revision == null).map(NoteEditView::of).toList();
        return edits.stream().filter(edit -> edit.revision != null).findFirst()
                .map(last -> new NoteView(item, last.revision == null ? 0 : last.revision, last.result == null ? "" : last.result, last.authorName, last.createdAt, conflicts))
                .orElse(new NoteView(item, 0, "", null, null, conflicts));
    }
}

package org.treffpunkt.meeting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a note came about. */
@Schema(description = "How a note came about.")
record NoteEdits(@Schema(description = "The last edit first.", required = true) List<NoteEditView> items) {
    static NoteEdits of(List<NoteEdit> edits) {
        return new NoteEdits(edits.stream().map(NoteEditView::of).toList());
    }
}

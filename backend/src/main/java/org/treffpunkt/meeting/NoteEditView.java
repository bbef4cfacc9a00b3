package org.treffpunkt.meeting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edit as those read it who read the note. */
@Schema(description = "One edit of a note, as it was sent.")
record NoteEditView(
        @Schema(required = true) UUID id,
        @Schema(description = "The revision it made; absent where it could not be merged.") @Nullable Integer revision,
        @Schema(required = true) int baseRevision,
        @Schema(required = true) String text,
        @Schema(description = "What the note said with it, where it was merged with what others had written.") @Nullable String result,
        @Schema(description = "Whether it stands beside the note until somebody takes it up.", required = true) boolean open,
        @Schema(description = "Name of whoever wrote it; absent where no name is known.") @Nullable String author,
        @Schema(required = true) Instant createdAt) {

    static NoteEditView of(NoteEdit it) {
        boolean merged = it.result != null && !it.result.equals(it.text);
        return new NoteEditView(it.id, it.revision, it.baseRevision, it.text, merged ? it.result : null, it.revision == null && it.settledById == null, it.authorName, it.createdAt);
    }
}

package org.treffpunkt.meeting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Lists;

/** What somebody makes of a note. */
@Schema(description = "The whole note as somebody changed it, and what they had before their eyes when they began.")
record NoteDraft(
        @Schema(description = "Plain text.") @NotNull @Size(max = 20_000) String text,
        @Schema(description = "The revision it is based on; 0 for the empty note.") @Min(0) int baseRevision,
        @Schema(description = "Ids of edits that stood beside and are taken up, or are not needed.") @Size(max = 50) List<@NotNull UUID> settles) {

    NoteDraft {
        settles = Lists.kept(settles);
    }

    /** Lines end alike, whatever they were typed on. */
    String lines() {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}

package org.treffpunkt.checklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.LocalizedText;

/** An item as it is written with its check list. */
@Schema(name = "ChecklistItem", description = "One thing to do for a member that joins or leaves.")
record ChecklistItemDraft(
        @Schema(description = "Id of an item that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @NotNull LocalizedText text,
        @Schema(description = "Whether it is done. Who ticked it off, and when, is noted.") boolean done,
        @Nullable @Size(max = 4000) String note,
        @Schema(description = "When it was ticked off. Ignored in drafts.", readOnly = true) @Nullable Instant doneAt,
        @Schema(description = "Who ticked it off. Ignored in drafts.", readOnly = true) @Nullable String doneBy) {

    static ChecklistItemDraft of(ChecklistItem it) {
        return new ChecklistItemDraft(it.id, it.text, it.doneAt != null, it.note, it.doneAt, it.doneBy);
    }

    void applyTo(ChecklistItem item, Caller caller, Instant now) {
        item.text = text;
        item.note = note;
        item.tick(done, caller, now);
    }
}

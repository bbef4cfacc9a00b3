package org.treffpunkt.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Parts;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.Reference;

/** What is written of a check list. */
@Schema(description = "What is written of a check list. Its items are written with it: what is missing is removed.")
record ChecklistDraft(
        @NotNull @Valid Reference membership,
        @NotNull Occasion occasion,
        @Schema(description = "What there is to do, in order. A new list without items gets those of the network's template.") @Size(max = 200) List<@NotNull @Valid ChecklistItemDraft> items) {

    ChecklistDraft {
        items = Lists.kept(items);
    }

    Checklist applyTo(Checklist checklist, Caller caller, Instant now) {
        if (!membership.id().equals(checklist.membership.id()) || occasion != checklist.occasion)
            throw Refusal.ruleBroken("checklist-keeps-its-occasion", occasion == checklist.occasion ? "/membership/id" : "/occasion", "Begin another list for another member or occasion.");
        Parts.write(checklist.items, items, ChecklistItemDraft::id, ChecklistItem::id, ChecklistItem::new, (draft, item) -> draft.applyTo(item, caller, now), "/items");
        checklist.describe();
        return checklist;
    }
}

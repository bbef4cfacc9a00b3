package org.treffpunkt.checklist;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;

/** What a row in a list shows of a check list. */
@Schema(description = "What a row in a list shows of a check list.")
record ChecklistSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) UUID networkId,
        @Schema(required = true) Reference membership,
        @Schema(description = "Name of the member.", required = true) LocalizedText name,
        @Schema(required = true) Occasion occasion,
        @Schema(description = "How many items are still to do.", required = true) int toDo) {

    static ChecklistSummary of(Checklist it, Caller caller) {
        return new ChecklistSummary(it.id(), it.createdAt(), it.updatedAt(), it.networkId(), caller.refer(it.membership), it.name(), it.occasion, it.toDo);
    }
}

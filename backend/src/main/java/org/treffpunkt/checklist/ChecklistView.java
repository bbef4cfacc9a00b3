package org.treffpunkt.checklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;

/** A check list, for the coordinators of its network. */
@Schema(description = "What there is to do for one member that joins or leaves.")
record ChecklistView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) UUID networkId,
        @Schema(description = "Its name is that of the member.", required = true) Reference membership,
        @Schema(description = "Name of the member.", required = true) LocalizedText name,
        @Schema(required = true) Occasion occasion,
        @Schema(required = true) List<ChecklistItemDraft> items)
        implements Versioned {

    static ChecklistView of(Checklist it, Caller caller) {
        return new ChecklistView(it.id(), it.version(), it.createdAt(), it.updatedAt(), it.networkId(), caller.refer(it.membership), it.name(), it.occasion,
                it.items.stream().map(ChecklistItemDraft::of).toList());
    }
}

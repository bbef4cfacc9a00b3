package org.treffpunkt.checklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;

/** A template, for the coordinators of its network; also the card of it in a list. */
@Schema(description = "What a network does each time somebody joins or leaves.")
record ChecklistTemplateView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) Occasion occasion,
        @Schema(required = true) List<TemplateItem> items)
        implements Versioned {

    static ChecklistTemplateView of(ChecklistTemplate it, Caller caller) {
        return new ChecklistTemplateView(it.id(), it.version(), it.createdAt(), it.updatedAt(), caller.refer(it.network), it.name(), it.occasion, it.items);
    }
}

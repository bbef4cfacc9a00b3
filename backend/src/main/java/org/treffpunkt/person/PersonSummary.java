package org.treffpunkt.person;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.audit.OfNetwork;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** What a card in a list shows of a person. */
@Schema(description = "What a card in a list shows of a person.")
record PersonSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) UUID networkId,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) String displayName,
        Person.@Nullable Engagement engagement,
        @Schema(description = "Title of the first function.") @Nullable LocalizedText function,
        @Schema(description = "Where the first function is.") @Nullable Reference organisation,
        @Schema(required = true) Visibility visibility)
        implements OfNetwork {

    static PersonSummary of(Person it, Caller caller) {
        PersonFunction first = it.functions.isEmpty() ? null : it.functions.getFirst();
        return new PersonSummary(it.id(), it.updatedAt(), it.networkId(), it.name(), it.displayName(), it.engagement,
                first == null ? null : first.title, first == null ? null : caller.referOptional(first.organisation), it.visibility());
    }
}

package org.treffpunkt.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.References;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** An outcome as it is written with its meeting. */
@Schema(name = "Outcome", description = "What came out of a meeting.")
record OutcomeDraft(
        @Schema(description = "Id of an outcome that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @NotNull Outcome.Kind kind,
        @NotNull LocalizedText text,
        @Schema(description = "Whether it was agreed on; UNKNOWN where the source only says that it was sought.") Outcome.@Nullable Reached reached,
        @Schema(description = "The organisation that sees to it.") @Nullable @Valid Reference responsible,
        @NotNull Visibility visibility)
        implements MeetingPart {

    static OutcomeDraft of(Outcome it, Caller caller) {
        return new OutcomeDraft(it.id, it.kind, it.text, it.reached, caller.referOptional(it.responsible), it.visibility);
    }

    void applyTo(Outcome outcome, References references, String pointer) {
        outcome.kind = kind;
        outcome.text = text;
        outcome.reached = reached;
        outcome.responsible = references.to(Organisation.class, responsible, outcome.responsible, pointer + "/responsible");
        outcome.visibility = visibility;
    }

    Stream<String> words() {
        return Gathering.words(text);
    }
}

package org.treffpunkt.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;

/** Something whoever registers is asked. */
@Schema(name = "RegistrationQuestion", description = "Something that whoever registers is asked.")
record Question(
        @Schema(description = "Id of a question that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @NotNull Kind kind,
        @NotNull LocalizedText text,
        @Schema(description = "Whether nobody registers without an answer.") boolean required,
        @Schema(description = "For CHOICE: what one chooses from.") @Size(max = 20) List<@NotNull LocalizedText> options) {

    /** How it is answered. */
    @Schema(name = "RegistrationQuestionKind", description = "How a question is answered: with words, with yes or no, or by one of its options.")
    enum Kind { TEXT, YES_NO, CHOICE }

    Question {
        options = Lists.kept(options);
    }

    void requireSound(String pointer) {
        if (kind == Kind.CHOICE && options.size() < 2) throw Refusal.ruleBroken("choice-without-options", pointer + "/options", "A choice needs at least two options.");
        if (kind != Kind.CHOICE && !options.isEmpty()) throw Refusal.ruleBroken("options-without-choice", pointer + "/options", "Only a choice has options.");
    }

    /** Whether answers to this one answer the other one as well. */
    boolean keepsAnswersTo(Question before) {
        return kind == before.kind && options.size() == before.options.size();
    }

    Question as(UUID known) {
        return new Question(known, kind, text, required, options);
    }
}

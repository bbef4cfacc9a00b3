package org.treffpunkt.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody who registers answers to one question. */
@Schema(name = "RegistrationAnswer", description = "What somebody who registers answers to one question: one member besides the question, by its kind.")
record Answer(
        @Schema(description = "Id of the question.") @NotNull UUID question,
        @Schema(description = "To TEXT.") @Nullable @Size(max = 2000) String text,
        @Schema(description = "To YES_NO.") @Nullable Boolean yes,
        @Schema(description = "To CHOICE: the how manieth option, the first one being 0.") @Nullable @Min(0) @Max(19) Integer choice) {

    Answer {
        if (text != null && text.isBlank()) text = null;
    }

    boolean given() {
        return text != null || yes != null || choice != null;
    }

    boolean answers(Question asked) {
        return switch (asked.kind()) {
            case TEXT -> text != null && yes == null && choice == null;
            case YES_NO -> yes != null && text == null && choice == null;
            case CHOICE -> choice != null && choice < asked.options().size() && text == null && yes == null;
        };
    }
}

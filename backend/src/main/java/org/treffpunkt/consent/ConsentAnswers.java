package org.treffpunkt.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Lists;

/** What somebody says who was asked. */
@Schema(description = "What somebody says who was asked. What is not named stays as it is.")
record ConsentAnswers(
        @Schema(description = "From the link in the letter.") @NotBlank @Size(max = 200) String token,
        @Schema(description = "The language in which they read the words (BCP 47).") @NotBlank @Size(max = 35) String textLanguage,
        @NotEmpty @Size(max = 80) List<@NotNull @Valid Answer> answers) {

    /** Yes or no to one thing. */
    @Schema(name = "ConsentYesOrNo", description = "Yes or no to one contact point and one purpose.")
    record Answer(
            @NotNull ContactPoint.Kind kind,
            @Schema(description = "As the lookup names it.") @NotBlank @Size(max = 500) String value,
            @NotNull ConsentPurpose purpose,
            @NotNull Boolean given) {}

    ConsentAnswers {
        answers = Lists.kept(answers);
    }
}

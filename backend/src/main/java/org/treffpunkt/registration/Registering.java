package org.treffpunkt.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.value.Lists;

/** What somebody sends who registers with their account. */
@Schema(description = "What somebody sends who registers with their account. Letters go to the mail address of the account.")
record Registering(
        @Schema(description = "As it shall stand in the list and on the certificate.") @NotBlank @Size(max = 200) String name,
        @Schema(description = "The language of the letters.") @NotNull MailLanguage language,
        @Size(max = 10) List<@NotNull @Valid Answer> answers) {

    Registering {
        answers = Lists.kept(answers);
    }
}

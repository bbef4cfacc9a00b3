package org.treffpunkt.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Lists;

/** Asks somebody by mail. */
@Schema(description = "Asks somebody by mail whether ways to reach them may be shown.")
record ConsentAsking(
        @Schema(description = "One of their e-mail addresses in the record: the letter goes there.") @NotBlank @Size(max = 500) String email,
        @Schema(description = "The language of the letter.") @NotNull MailLanguage language,
        @NotEmpty @Size(max = 80) List<@NotNull @Valid Point> points) {

    /** One contact point and one purpose. */
    @Schema(name = "ConsentAskingPoint", description = "One contact point of the record and one purpose.")
    record Point(
            @NotNull ContactPoint.Kind kind,
            @Schema(description = "`value` or `normalised` of the contact point.") @NotBlank @Size(max = 500) String value,
            @NotNull ConsentPurpose purpose) {}

    ConsentAsking {
        points = Lists.kept(points);
    }
}

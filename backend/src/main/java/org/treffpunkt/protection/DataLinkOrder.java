package org.treffpunkt.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Visibility;

/** That somebody wants to know what is known of their mail address. */
@Schema(description = "That somebody wants to know what is known of their mail address.")
record DataLinkOrder(@NotBlank @Size(max = 320) String email, @Schema(description = "Of the mail.") @NotNull MailLanguage language) {
    DataLinkOrder {
        // Whatever is no address is refused as it is read.
        if (email != null && !email.isBlank()) email = Objects.requireNonNull(new ContactPoint(ContactPoint.Kind.EMAIL, email.strip(), null, null, null, Visibility.PRIVATE, null).normalised());
    }
}

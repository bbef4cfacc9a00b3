package org.treffpunkt.concern;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Visibility;

/** How a guest wants to be reached. */
@Schema(description = "How to reach a guest. Read by those who answer the concern, and forgotten when its period is over.")
record GuestContact(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 320) String email,
        @Schema(description = "Must be true: the guest agrees that these are used to ask and to answer about the concern.") @AssertTrue(message = "{consent}") boolean consent,
        @Schema(description = "Which edition of the words the guest agreed to.", examples = "2026-11") @NotBlank @Size(max = 60) String consentVersion) {

    GuestContact {
        // Whatever is no address is refused as it is read.
        if (email != null) email = new ContactPoint(ContactPoint.Kind.EMAIL, email, null, null, null, Visibility.PRIVATE, null).normalised();
    }
}

package org.treffpunkt.protection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.PostalAddress;
import org.treffpunkt.value.Visibility;

/** Whom one can turn to about data; everybody reads it. */
@Schema(description = "Whom one can turn to about data. Everybody reads it.")
record PrivacyContact(
        @NotBlank @Size(max = 300) String name,
        @Nullable @Valid PostalAddress address,
        @Nullable @Size(max = 320) String email,
        @Schema(description = "With the country's code, or as dialled in Germany.") @Nullable @Size(max = 60) String phone,
        @Nullable @Size(max = 500) String website) {

    PrivacyContact {
        // Whatever is no address or number is refused as it is read.
        email = normalised(ContactPoint.Kind.EMAIL, email);
        if (phone != null) normalised(ContactPoint.Kind.PHONE, phone);
        website = normalised(ContactPoint.Kind.WEB, website);
    }

    private static @Nullable String normalised(ContactPoint.Kind kind, @Nullable String value) {
        return value == null ? null : new ContactPoint(kind, value, null, null, null, Visibility.PUBLIC, null).normalised();
    }
}

package org.treffpunkt.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Visibility;

/** Who applies, or whom the organisation that applies is reached through. */
@Schema(description = "Who applies, or whom the organisation that applies is reached through. Read by coordinators only.")
record ApplicantContact(
        @NotBlank @Size(max = 120) String givenName,
        @NotBlank @Size(max = 120) String familyName,
        @Schema(description = "As what they write, for example `Vorstand`.") @Nullable @Size(max = 200) String function,
        @NotBlank @Size(max = 320) String email,
        @Schema(description = "With the country's code, or as dialled in Germany.") @Nullable @Size(max = 60) String phone) {

    ApplicantContact {
        // Whatever is no address or number is refused as it is read.
        if (email != null && !email.isBlank()) point(ContactPoint.Kind.EMAIL, email);
        if (phone != null) point(ContactPoint.Kind.PHONE, phone);
    }

    String name() {
        return givenName + " " + familyName;
    }

    /** For coordinators. */
    List<ContactPoint> contactPoints() {
        var points = new ArrayList<>(List.of(point(ContactPoint.Kind.EMAIL, email)));
        if (phone != null) points.add(point(ContactPoint.Kind.PHONE, phone));
        return points;
    }

    private static ContactPoint point(ContactPoint.Kind kind, String value) {
        return new ContactPoint(kind, value, null, null, null, Visibility.PRIVATE, null);
    }
}

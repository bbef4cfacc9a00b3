package org.treffpunkt.duplicate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Traits;
import org.treffpunkt.value.ContactPoint;

/** By what a person is sought who is about to be added. */
record SoughtPerson(
        @QueryParam("familyName") @DefaultValue("") String familyName,
        @QueryParam("givenName") @DefaultValue("") String givenName,
        @QueryParam("email") @Nullable String email,
        @Parameter(description = "As dialled in Germany, or with `+` and the country.") @QueryParam("phone") @Nullable String phone) {

    Traits traits() {
        var reached = Stream.concat(Duplicates.reached(ContactPoint.Kind.EMAIL, email), Duplicates.reached(ContactPoint.Kind.PHONE, phone)).toList();
        return new Traits(familyName.isBlank() ? List.of() : List.of((familyName + " " + givenName).strip()), List.of(), reached, List.of());
    }
}

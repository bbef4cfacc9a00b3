package org.treffpunkt.duplicate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Traits;
import org.treffpunkt.value.ContactPoint;

/** By what an organisation is sought that is about to be added. */
record SoughtOrganisation(
        @Parameter(description = "Its name, as far as it was typed; without it nothing is like it by name.") @QueryParam("name") @DefaultValue("") String name,
        @QueryParam("shortName") @Nullable String shortName,
        @QueryParam("email") @Nullable String email,
        @Parameter(description = "As dialled in Germany, or with `+` and the country.") @QueryParam("phone") @Nullable String phone,
        @QueryParam("website") @Nullable String website) {

    Traits traits() {
        var reached = Stream.of(Duplicates.reached(ContactPoint.Kind.EMAIL, email), Duplicates.reached(ContactPoint.Kind.PHONE, phone), Duplicates.reached(ContactPoint.Kind.WEB, website));
        return new Traits(name.isBlank() ? List.of() : List.of(name), shortName == null || shortName.isBlank() ? List.of() : List.of(shortName), reached.flatMap(points -> points).toList(), List.of());
    }
}

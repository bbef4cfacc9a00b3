package org.treffpunkt.person;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.DatedPart;
import org.treffpunkt.shared.Listing;

/** By what a list of persons can be narrowed; several values of one filter mean OR, several filters mean AND. */
record PersonFilter(
        @Parameter(description = "Kept by one of these networks.") @QueryParam("network") List<UUID> network,
        @Parameter(description = "Has or had a function at one of these organisations; with `asOf`: had it on that day.") @QueryParam("organisation") List<UUID> organisation,
        @QueryParam("engagement") List<Person.Engagement> engagement) {

    static Listing.Rule<Person> functionAt(Collection<UUID> organisations, @Nullable LocalDate day) {
        return (builder, person) -> {
            var functions = builder.createQuery(PersonFunction.class).subquery(PersonFunction.class);
            var function = functions.correlate(person).join(Person_.functions);
            var there = function.get(PersonFunction_.organisation).get(Aggregate_.id).in(organisations);
            functions.select(function).where(day == null ? there : builder.and(there, DatedPart.heldOn(builder, function, day)));
            return builder.exists(functions);
        };
    }
}

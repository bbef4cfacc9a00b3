package org.treffpunkt.partner;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.PartnerCategory;

/** By what a list of partner contacts can be narrowed; several values of one filter mean OR, several filters mean AND. */
record PartnerContactFilter(
        @Parameter(description = "Relations of one of these networks.") @QueryParam("network") List<UUID> network,
        @QueryParam("category") List<PartnerCategory> category,
        @Parameter(description = "ISO 3166-1 alpha-2.") @QueryParam("country") List<String> country,
        @Parameter(description = "About one of these topics or narrower ones.") @QueryParam("topic") List<String> topic,
        @QueryParam("stage") List<PartnerContact.Stage> stage,
        @Parameter(description = "Kept up by one of these persons.") @QueryParam("keeper") List<UUID> keeper,
        @Parameter(description = "Next contact due before this day.") @QueryParam("dueBefore") @Nullable LocalDate dueBefore) {}

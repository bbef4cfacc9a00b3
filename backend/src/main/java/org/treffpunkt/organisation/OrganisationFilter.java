package org.treffpunkt.organisation;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** By what a list of organisations can be narrowed; several values of one filter mean OR, several filters mean AND. */
record OrganisationFilter(
        @Parameter(description = "Member of one of these networks.") @QueryParam("network") List<UUID> network,
        @QueryParam("kind") List<OrganisationKind> kind,
        @Parameter(description = "ISO 3166-1 alpha-2.") @QueryParam("country") List<String> country,
        @Parameter(description = "Works in one of these territories or within them.") @QueryParam("territory") List<String> territory,
        @Parameter(description = "Works in one of these topics or narrower ones.") @QueryParam("topic") List<String> topic,
        @QueryParam("migrantLed") @Nullable Boolean migrantLed,
        @QueryParam("newcomer") @Nullable Boolean newcomer,
        @QueryParam("engagement") List<Organisation.Engagement> engagement,
        @QueryParam("tag") List<String> tag) {}

package org.treffpunkt.minutes;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what a list of minutes can be narrowed; several values of one filter mean OR, several filters mean AND. */
record MinutesFilter(
        @Parameter(description = "Kept by one of these networks.") @QueryParam("network") List<UUID> network,
        @Parameter(description = "Of one of these committees.") @QueryParam("committee") List<UUID> committee,
        @Parameter(description = "Of one of these meetings: all their versions.") @QueryParam("meeting") List<UUID> meeting,
        @QueryParam("status") List<Minutes.Status> status) {}

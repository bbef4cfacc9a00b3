package org.treffpunkt.concern;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what a list of concerns can be narrowed; several values of one filter mean OR, several filters mean AND. */
record ConcernFilter(
        @Parameter(description = "In one of these networks.") @QueryParam("network") List<UUID> network,
        @Parameter(description = "Addressed to one of these committees.") @QueryParam("committee") List<UUID> committee,
        @Parameter(description = "On the agenda of one of these meetings, as far as the caller may read it.") @QueryParam("meeting") List<UUID> meeting,
        @QueryParam("kind") List<Concern.Kind> kind,
        @QueryParam("status") List<Concern.Status> status,
        @Parameter(description = "About one of these topics or narrower ones.") @QueryParam("topic") List<String> topic) {}

package org.treffpunkt.committee;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what a list of committees can be narrowed; several values of one filter mean OR, several filters mean AND. */
record CommitteeFilter(
        @Parameter(description = "Works in one of these networks.") @QueryParam("network") List<UUID> network,
        @QueryParam("kind") List<Committee.Kind> kind,
        @QueryParam("permanence") List<Committee.Permanence> permanence,
        @QueryParam("lifecycle") List<Committee.Lifecycle> lifecycle,
        @Parameter(description = "Works for one of these territories or within them.") @QueryParam("territory") List<String> territory,
        @Parameter(description = "Works on one of these topics or narrower ones.") @QueryParam("topic") List<String> topic,
        @Parameter(description = "One of these organisations has or had a seat; with `asOf`: had it on that day. Finds only committees whose seats the caller may read.")
        @QueryParam("organisation") List<UUID> organisation,
        @Parameter(description = "One of these persons has or had a seat; with `asOf`: had it on that day. Finds only committees whose seats the caller may read.")
        @QueryParam("person") List<UUID> person) {}

package org.treffpunkt.network;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** By what a list of networks can be narrowed; several values of one filter mean OR, several filters mean AND. */
record NetworkFilter(
        @QueryParam("kind") List<NetworkKind> kind,
        @QueryParam("status") List<Network.Status> status,
        @Parameter(description = "Works in one of these territories or within them.") @QueryParam("territory") List<String> territory,
        @Parameter(description = "Focuses on one of these topics or narrower ones.") @QueryParam("topic") List<String> topic,
        @Parameter(description = "Says that it is linked to one of these networks.") @QueryParam("linkedTo") List<UUID> linkedTo,
        @QueryParam("operatedHere") @Nullable Boolean operatedHere) {}

package org.treffpunkt.checklist;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** By what a list of check lists can be narrowed; several values of one filter mean OR, several filters mean AND. */
record ChecklistFilter(
        @QueryParam("network") List<UUID> network,
        @QueryParam("membership") List<UUID> membership,
        @QueryParam("occasion") List<Occasion> occasion,
        @Parameter(description = "`true`: something is still to do; `false`: all is done.") @QueryParam("open") @Nullable Boolean open) {}

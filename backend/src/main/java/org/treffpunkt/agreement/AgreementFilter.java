package org.treffpunkt.agreement;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** By what a list of agreements can be narrowed; several values of one filter mean OR, several filters mean AND. */
record AgreementFilter(
        @QueryParam("network") List<UUID> network,
        @QueryParam("committee") List<UUID> committee,
        @QueryParam("kind") List<Agreement.Kind> kind,
        @QueryParam("status") List<Agreement.Status> status,
        @Parameter(description = "Those that whoever is admitted to the network is asked to sign.") @QueryParam("requiredToJoin") @Nullable Boolean requiredToJoin) {}

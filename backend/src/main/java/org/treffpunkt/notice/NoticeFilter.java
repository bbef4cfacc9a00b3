package org.treffpunkt.notice;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what a list of notices can be narrowed; several values of one filter mean OR, several filters mean AND. */
record NoticeFilter(
        @Parameter(description = "In one of these networks.") @QueryParam("network") List<UUID> network,
        @QueryParam("kind") List<Notice.Kind> kind,
        @Parameter(description = "About one of these topics or narrower ones.") @QueryParam("topic") List<String> topic,
        @Parameter(description = "On behalf of one of these organisations.") @QueryParam("organisation") List<UUID> organisation,
        @Parameter(description = "`true`: also what is not of use any more, its period being over.") @QueryParam("expired") @DefaultValue("false") boolean expired) {}

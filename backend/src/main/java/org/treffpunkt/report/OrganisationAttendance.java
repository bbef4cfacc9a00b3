package org.treffpunkt.report;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Reference;

/** To which meetings somebody of an organisation came. */
@Schema(description = "To which meetings somebody of an organisation came.")
record OrganisationAttendance(
        @Schema(required = true) Reference organisation,
        @Schema(description = "Ids of the meetings in which it takes part.", required = true) List<UUID> invitedTo,
        @Schema(description = "Ids of those to which somebody of it came.", required = true) List<UUID> cameTo) {}

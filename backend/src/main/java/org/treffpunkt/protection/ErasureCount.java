package org.treffpunkt.protection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.LocalizedText;

/** How often somebody is in one kind of records. */
@Schema(description = "How often somebody is in one kind of records.")
record ErasureCount(
        @Schema(required = true) String kind,
        @Schema(description = "What people call it.", required = true) LocalizedText label,
        @Schema(description = "Records and parts about the person.", required = true) int about,
        @Schema(description = "Others that mention the person by the whole name, an address or a number.", required = true) int mentioning) {}

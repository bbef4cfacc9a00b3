package org.treffpunkt.protection;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Reference;

/** What a link shows. */
@Schema(description = "What a link to what is known of an address shows.")
record DataLinkPage(
        @Schema(required = true) String email,
        @Schema(description = "Until when the link can be followed.", required = true) Instant expiresAt,
        @Schema(description = "The networks that hold something about the address; requests are made to each of them.", required = true) List<Reference> networks,
        @Schema(description = "What was asked so far, the last one first.", required = true) List<DataRequestView> requests) {}

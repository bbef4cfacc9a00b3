package org.treffpunkt.consent;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.LocalizedText;

/** What somebody sees who follows a link about consents. */
@Schema(description = "What somebody was asked, and what they have said so far.")
record ConsentPage(
        @Schema(description = "Name of the network.", required = true) LocalizedText network,
        @Schema(description = "The words to agree to, one text for each purpose.", required = true) List<ConsentText> texts,
        @Schema(required = true) List<ConsentState> states,
        @Schema(description = "Whether the link can still be used to agree. It can always be used to withdraw.", required = true) boolean open,
        @Schema(description = "Until when.", required = true) Instant expiresAt) {}

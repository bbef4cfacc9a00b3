package org.treffpunkt.consent;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything about the consents of one holder. */
@Schema(description = "What was agreed to about the contact points of one record.")
record ConsentOverview(
        @Schema(description = "Each contact point that the record has, with each purpose it may be shown for.", required = true) List<ConsentState> states,
        @Schema(description = "Every consent there was, the newest first; also of contact points that the record no longer has.", required = true) List<ConsentView> consents,
        @Schema(description = "What was asked for by mail, the newest first.", required = true) List<ConsentRequestView> requests) {}

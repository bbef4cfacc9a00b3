package org.treffpunkt.protection;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** The record of processing activities of a network (GDPR article 30 (1)). */
@Schema(description = "The record of processing activities of a network (GDPR article 30 (1)), as it is at this moment.")
record ProcessingRecord(
        @Schema(required = true) LocalizedText network,
        @Schema(description = "When this was made.", required = true) Instant asOf,
        @Schema(description = "Where it is absent, the network itself.") @Nullable PrivacyContact controller,
        @Nullable PrivacyContact dataProtectionOfficer,
        @Schema(required = true) List<ProcessingActivity> activities,
        @Schema(description = "Transfers to third countries.", required = true) LocalizedText transfers,
        @Schema(description = "Technical and organisational security measures (GDPR article 32).", required = true) List<LocalizedText> securityMeasures) {}

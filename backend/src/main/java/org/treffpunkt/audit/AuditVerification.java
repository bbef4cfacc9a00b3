package org.treffpunkt.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the audit is as it was written. */
@Schema(description = "Whether the audit is as it was written.")
record AuditVerification(
        @Schema(required = true) boolean intact,
        @Schema(description = "How many entries there are.", required = true) long records,
        @Schema(description = "How many of them are not sealed yet.", required = true) long unsealed,
        @Schema(description = "The last seal.") @Nullable AuditSeal seal,
        @Schema(description = "What does not fit, the first 100 in the order of the entries.", required = true) List<AuditFault> faults) {}

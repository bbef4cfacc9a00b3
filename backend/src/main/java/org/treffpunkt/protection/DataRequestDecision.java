package org.treffpunkt.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a request. */
@Schema(description = "What became of a request. The person gets it by mail.")
record DataRequestDecision(
        @NotNull Outcome outcome,
        @Schema(description = "What was done, or why it is refused (GDPR article 12 (4)).") @NotBlank @Size(max = 5000) String reason) {

    /** Whether it was done. */
    @Schema(name = "DataRequestOutcome")
    enum Outcome { DONE, REFUSED }
}

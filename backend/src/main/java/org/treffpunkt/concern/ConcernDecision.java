package org.treffpunkt.concern;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** What is said to a concern. */
@Schema(description = "What is said to a concern, or that it is open again.")
record ConcernDecision(
        @NotNull Concern.Decision outcome,
        @Schema(description = "What is answered, or why it is declined; read by whoever reads the concern. Absent when it is opened again.") @Nullable LocalizedText answer) {}

package org.treffpunkt.duplicate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Reference;

/** What somebody found who looked at two records. */
@Schema(description = "What somebody found who looked at two records that may be the same.")
record DuplicateVerdict(
        @NotNull @Valid Reference other,
        @Schema(description = "True: they are two, and are no longer shown as one. False: that was wrong, show them again.") @NotNull Boolean dismissed) {}

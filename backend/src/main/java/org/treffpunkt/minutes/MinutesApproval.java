package org.treffpunkt.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Reference;

/** That minutes were approved. */
@Schema(description = "That minutes were approved.")
record MinutesApproval(@Schema(description = "The meeting that approved them: a later one of the same committee or series, held or under way.") @NotNull @Valid Reference meeting) {}

package org.treffpunkt.concern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Reference;

/** Onto which agenda a concern is put. */
@Schema(description = "Onto which agenda a concern is put.")
record ConcernAgendaWish(
        @Schema(description = "A meeting of the same network that is still to come.") @NotNull @Valid Reference meeting,
        @Schema(description = "Time set aside for it, in minutes.") @Nullable @Min(1) @Max(1440) Integer minutes) {}

package org.treffpunkt.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.PartialDate;

/** That a member leaves, and why. */
@Schema(description = "That a member leaves, and why.")
record MembershipEnding(
        @Schema(description = "The last day, or the month or year; today without it.") @Nullable PartialDate until,
        @Schema(description = "Read by coordinators only.") @NotBlank @Size(max = 4000) String reason) {}

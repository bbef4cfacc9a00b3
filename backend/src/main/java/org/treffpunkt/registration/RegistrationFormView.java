package org.treffpunkt.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What everybody who reads a meeting sees of the registration for it. */
@Schema(description = "What everybody who reads a meeting sees of the registration for it.")
record RegistrationFormView(
        @Schema(required = true) RegistrationForm.State state,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Schema(required = true) List<Question> questions,
        @Schema(description = "How many are taken; absent where there is room for all.") @Nullable Integer capacity,
        @Schema(description = "How many have a place.", required = true) int taken,
        @Schema(description = "How many are on the waiting list.", required = true) int waiting,
        @Schema(description = "Whether whoever registers now comes onto the waiting list.", required = true) boolean full,
        @Schema(description = "Whether the caller is one of those for whom the registration is; without an account, whether guests are.", required = true) boolean mayRegister,
        @Schema(description = "Id of the caller's own registration that is not cancelled.") @Nullable UUID mine) {}

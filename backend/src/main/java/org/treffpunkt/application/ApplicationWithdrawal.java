package org.treffpunkt.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That the applicant no longer wants to join. */
@Schema(description = "That the applicant no longer wants to join.")
record ApplicationWithdrawal(
        @Schema(description = "From the link in the letter.") @NotBlank @Size(max = 200) String token,
        @Nullable @Size(max = 4000) String reason) {}

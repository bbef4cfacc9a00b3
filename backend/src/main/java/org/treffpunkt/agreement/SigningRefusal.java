package org.treffpunkt.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That whoever followed the link does not sign. */
@Schema(description = "That whoever followed a signing link does not sign, and why.")
record SigningRefusal(
        @Schema(description = "From the link in the letter.") @NotBlank @Size(max = 200) String token,
        @Schema(description = "Read by the coordinators.") @NotBlank @Size(max = 4000) String reason) {}

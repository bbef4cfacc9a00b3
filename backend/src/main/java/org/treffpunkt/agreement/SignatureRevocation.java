package org.treffpunkt.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a signature no longer holds. */
@Schema(description = "That a signature no longer holds, and why.")
record SignatureRevocation(@NotBlank @Size(max = 4000) String reason) {}

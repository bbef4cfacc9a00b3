package org.treffpunkt.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the applicant answers. */
@Schema(description = "What the applicant answers.")
record ApplicationAnswer(
        @Schema(description = "From the link in the letter.") @NotBlank @Size(max = 200) String token,
        @NotBlank @Size(max = 4000) String answer) {}

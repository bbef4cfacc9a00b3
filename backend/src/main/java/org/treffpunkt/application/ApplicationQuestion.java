package org.treffpunkt.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the applicant is asked. */
@Schema(description = "What the applicant is asked, by mail.")
record ApplicationQuestion(@NotBlank @Size(max = 4000) String question) {}

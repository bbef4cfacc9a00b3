package org.treffpunkt.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret of an applicant's link. */
@Schema(description = "The secret of an applicant's link.")
record ApplicationLookup(@Schema(description = "From the link in the letter.") @NotBlank @Size(max = 200) String token) {}

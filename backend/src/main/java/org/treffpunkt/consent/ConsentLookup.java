package org.treffpunkt.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret of a link about consents. */
@Schema(description = "The secret of a link about consents.")
record ConsentLookup(@Schema(description = "From the link in the letter.") @NotBlank @Size(max = 200) String token) {}

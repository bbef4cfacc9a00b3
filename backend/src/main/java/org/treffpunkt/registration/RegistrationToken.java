package org.treffpunkt.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the link in a letter leads to is asked for with its secret. */
@Schema(description = "The secret of the link in a letter about a registration.")
record RegistrationToken(@Schema(description = "From the link in the letter.") @NotBlank @Size(max = 200) String token) {}

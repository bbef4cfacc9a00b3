package org.treffpunkt.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a signing link leads to is asked for with the secret of the link. */
@Schema(description = "The secret of a signing link.")
record SigningLink(@Schema(description = "From the link in the letter.") @NotBlank @Size(max = 200) String token) {}

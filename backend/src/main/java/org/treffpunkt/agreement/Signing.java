package org.treffpunkt.agreement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That whoever followed the link signs. */
@Schema(description = "That whoever followed a signing link signs for the member.")
record Signing(
        @Schema(description = "From the link in the letter.") @NotBlank @Size(max = 200) String token,
        @Schema(description = "Who signs.") @NotBlank @Size(max = 200) String name,
        @Schema(description = "As what, for example `Vorstand`.") @NotBlank @Size(max = 200) String function,
        @Schema(description = "Must be true: the text was read and is accepted.") @AssertTrue(message = "{acceptance}") boolean accept) {}

package org.treffpunkt.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How others identify the organisation. */
@Schema(description = "How others identify the organisation, for example its number in the register of associations.")
record Identifier(@NotBlank @Size(max = 100) String scheme, @NotBlank @Size(max = 200) String value) {}

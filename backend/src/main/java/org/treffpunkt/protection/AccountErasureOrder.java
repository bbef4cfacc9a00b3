package org.treffpunkt.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That one's account is to be erased. */
@Schema(description = "That one's account is to be erased.")
record AccountErasureOrder(@Schema(description = "The `name` that `/me` shows, typed again.") @NotBlank @Size(max = 400) String confirmation) {}

package org.treffpunkt.protection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Reference;

/** What somebody asks for who is known here. */
@Schema(description = "What somebody asks for who is known here.")
record DataRequestDraft(
        @NotNull DataRequest.Kind kind,
        @Schema(description = "In their own words: what is wrong, what to erase.") @Nullable @Size(max = 5000) String text,
        @Schema(description = "The network that is asked; without it, those who run the platform.") @Nullable @Valid Reference network) {}

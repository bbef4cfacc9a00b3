package org.treffpunkt.network;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a network was founded, as far as it is known. */
@Schema(description = "Where a network was founded, as far as it is known.")
record FoundedPlace(
        @Nullable @Size(max = 120) String locality,
        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "{country-code}") String country) {}

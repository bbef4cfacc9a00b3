package org.treffpunkt.value;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An address of any country: lines as written on the envelope, with what is needed to find and sort by it. */
@Schema(description = "An address of any country: lines as written on the envelope, with what is needed to find it and to sort by it.")
public record PostalAddress(
        @Schema(description = "Street, house number, floor, ... as written on the envelope.") @NotNull @Size(max = 6) List<@NotBlank @Size(max = 200) String> lines,
        @Nullable @Size(max = 20) String postalCode,
        @Nullable @Size(max = 120) String locality,
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "{country-code}") String country,
        @Schema(description = "Code of the territory it lies in.", examples = "16051") @Nullable @Size(max = 40) String territory,
        @Nullable @Valid GeoPoint point) {

    public PostalAddress {
        lines = Lists.kept(lines);
    }
}

package org.treffpunkt.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is known only by a mail address. */
@Schema(description = "Somebody who is known only by a mail address.")
record InvitedAddress(
        @NotBlank @Size(max = 200) String name,
        @Schema(description = "The address alone, without a name.") @NotNull @Size(max = 254)
                @Pattern(regexp = "[^\\s@,;:<>()\"\\[\\]\\\\]+@[^\\s@,;:<>()\"\\[\\]\\\\]+\\.[^\\s@,;:<>()\"\\[\\]\\\\]+", message = "{mail-address}") String email) {}

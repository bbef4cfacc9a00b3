package org.treffpunkt.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret of a link to what is known of an address. */
@Schema(description = "The secret of a link to what is known of an address.")
record DataLinkSecret(@Schema(description = "From the link in the mail.") @NotBlank @Size(max = 200) String token) {}

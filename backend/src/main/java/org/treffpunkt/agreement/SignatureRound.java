package org.treffpunkt.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.Reference;

/** Whom to ask for a signature. */
@Schema(description = "Whom to ask for a signature.")
record SignatureRound(
        @Schema(description = "Only these memberships; without any, all that should sign and have not.") @Size(max = 1000) List<@NotNull @Valid Reference> memberships) {

    SignatureRound {
        memberships = Lists.kept(memberships);
    }
}

package org.treffpunkt.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a person is to be erased. */
@Schema(description = "That a person is to be erased.")
record ErasureOrder(
        @Schema(description = "The `displayName`, typed again.") @NotBlank @Size(max = 400) String confirmation,
        @Schema(description = "Why it is erased; the audit keeps it. Without the person's name.") @NotNull Reason reason,
        @Schema(description = "Whether the family name is erased as well where texts of the network say it alone. Look at the preview first: it may be a word or a place too.") @NotNull Boolean familyNameAlone) {

    /** Why (GDPR article 17). */
    @Schema(name = "ErasureReason", description = "REQUESTED: the person asked for it. CONSENT_WITHDRAWN, PURPOSE_ENDED, UNLAWFUL: GDPR article 17 (1) b, a, d.")
    enum Reason { REQUESTED, CONSENT_WITHDRAWN, PURPOSE_ENDED, UNLAWFUL }
}

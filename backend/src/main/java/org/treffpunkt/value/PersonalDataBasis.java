package org.treffpunkt.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why personal data may be held: the purpose and the legal basis (GDPR article 6). */
@Schema(description = "Why personal data may be held: the purpose and the legal basis (GDPR article 6).")
public record PersonalDataBasis(
        @NotBlank @Size(max = 500) String purpose,
        @NotNull LegalBasis legalBasis,
        @Nullable PartialDate recordedOn) {

    /** The bases of GDPR article 6 (1) that networks use. */
    @Schema(name = "LegalBasis")
    public enum LegalBasis { CONSENT, CONTRACT, LEGAL_OBLIGATION, PUBLIC_TASK, LEGITIMATE_INTEREST }

    public boolean consented() {
        return legalBasis == LegalBasis.CONSENT;
    }
}

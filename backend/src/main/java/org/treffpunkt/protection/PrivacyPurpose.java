package org.treffpunkt.protection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PersonalDataBasis.LegalBasis;

/** One of the things that data is held for. */
@Schema(description = "One of the things that personal data is held for.")
record PrivacyPurpose(
        @Schema(required = true) Purpose purpose,
        @Schema(required = true) LocalizedText name,
        @Schema(description = "What for, and which data.", required = true) LocalizedText description,
        @Schema(description = "GDPR article 6 (1). Of one person, the record says on which of these it rests.", required = true) List<LegalBasis> legalBases,
        @Schema(description = "Whose data.", required = true) LocalizedText people,
        @Schema(description = "Who reads it.", required = true) LocalizedText recipients) {

    static PrivacyPurpose of(Purpose it) {
        return new PrivacyPurpose(it, it.named(), it.described(), it.legalBases(), it.people(), it.recipients());
    }
}

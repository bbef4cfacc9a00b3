package org.treffpunkt.protection;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** What a network itself says about data. */
@Schema(description = "What a network itself says about data. All else that people are told follows from what is done with it.")
record PrivacyDraft(
        @Schema(description = "Who decides what is done with the data (GDPR article 4, no. 7). Without it, the network with its public contact points.") @Nullable @Valid PrivacyContact controller,
        @Nullable @Valid PrivacyContact dataProtectionOfficer,
        @Schema(description = "Whom one can complain to (GDPR article 77).") @Nullable @Valid PrivacyContact supervisoryAuthority,
        @Schema(description = "What else people should know.") @Nullable LocalizedText furtherText) {

    static PrivacyDraft of(Privacy privacy) {
        return new PrivacyDraft(privacy.controller, privacy.dataProtectionOfficer, privacy.supervisoryAuthority, privacy.furtherText);
    }

    void applyTo(Privacy privacy) {
        privacy.controller = controller;
        privacy.dataProtectionOfficer = dataProtectionOfficer;
        privacy.supervisoryAuthority = supervisoryAuthority;
        privacy.furtherText = furtherText;
    }
}

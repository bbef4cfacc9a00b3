package org.treffpunkt.agreement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Reference;

/** Whom the letters with signing links went to. */
@Schema(description = "Whom the letters with signing links went to. Whoever has signed is not asked again.")
record SignatureRoundResult(
        @Schema(description = "Number of the version to sign.", required = true) int agreementVersion,
        @Schema(description = "Memberships whose spokesperson was sent a link.", required = true) List<Reference> asked,
        @Schema(description = "Memberships without a representative or deputy that has an e-mail address.", required = true) List<Reference> withoutAddress) {}

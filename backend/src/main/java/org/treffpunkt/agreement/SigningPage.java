package org.treffpunkt.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** What whoever follows a signing link gets to see: what is to be signed, and for whom. */
@Schema(description = "What is to be signed, and for whom.")
record SigningPage(
        @Schema(description = "Name of the network.", required = true) LocalizedText network,
        @Schema(description = "Name of the member that is signed for.", required = true) LocalizedText member,
        @Schema(description = "Whom the letter was written to.", required = true) String name,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) Agreement.Kind kind,
        @Nullable LocalizedText kindName,
        @Schema(required = true) int agreementVersion,
        @Schema(description = "In Markdown.", required = true) LocalizedText text,
        @Schema(required = true) LocalDate inForceFrom,
        @Schema(description = "What is new in this version.") @Nullable LocalizedText changes,
        @Schema(description = "Until when the link works.", required = true) Instant expiresAt,
        @Schema(required = true) State state) {

    /** What came of it. */
    @Schema(name = "SigningState")
    enum State { OPEN, SIGNED, DECLINED }

    static SigningPage of(SignatureRequest request, State state) {
        var agreement = request.agreement();
        var version = request.version;
        return new SigningPage(agreement.network.name(), request.membership.holder().name(), request.name, agreement.name(), agreement.kind, agreement.kindName, version.number, version.text,
                version.inForceFrom, version.changes, request.expiresAt, state);
    }
}

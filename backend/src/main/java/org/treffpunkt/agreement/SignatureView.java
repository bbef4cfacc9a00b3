package org.treffpunkt.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.Reference;

/** A signature as a member of the network, or a coordinator, may see it. */
@Schema(description = "That somebody signed a version of an agreement for a member of the network.")
record SignatureView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference agreement,
        @Schema(description = "Number of the version of the agreement.", required = true) int agreementVersion,
        @Schema(description = "Its name is that of the member.", required = true) Reference membership,
        @Schema(required = true) Signature.Method method,
        @Schema(description = "Who signed.", required = true) String name,
        @Schema(description = "As what.") @Nullable String function,
        @Schema(description = "For coordinators.") @Nullable String email,
        @Schema(required = true) LocalDate signedOn,
        @Nullable LocalDate revokedOn,
        @Schema(description = "For coordinators.") @Nullable String revocationReason)
        implements Versioned {

    static SignatureView of(Signature it, SignatureAccess access) {
        var caller = access.caller();
        return new SignatureView(it.id(), it.version(), it.createdAt(), it.updatedAt(), caller.refer(it.agreementVersion.agreement), it.agreementVersion.number, caller.refer(it.membership), it.method,
                it.signerName, it.signerFunction, access.email(it), it.signedOn, it.revokedOn, access.revocationReason(it));
    }
}

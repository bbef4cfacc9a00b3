package org.treffpunkt.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.NeedsScope;

/** Verifies the audit over HTTP. */
@Path("/api/v1/audit-verification")
@Tag(name = "Audit")
@NeedsScope("audit")
@RunOnVirtualThread
class AuditVerificationResource {
    private final Sealer sealer;
    private final Seals seals;

    AuditVerificationResource(Sealer sealer, Seals seals) {
        this.sealer = sealer;
        this.seals = seals;
    }

    @POST
    @RolesAllowed(Caller.PLATFORM_ADMINISTRATOR)
    @Transactional
    @Operation(summary = "Verify the audit", description = "For platform administrators. Seals what was written so far, and looks at every entry and every seal: this takes a while where there are many.")
    public AuditVerification verifyAudit() throws InterruptedException {
        sealer.sealAll();
        var faults = seals.faults();
        return new AuditVerification(faults.isEmpty(), seals.records(), seals.unsealed(), seals.last().stream().findFirst().orElse(null), faults);
    }
}

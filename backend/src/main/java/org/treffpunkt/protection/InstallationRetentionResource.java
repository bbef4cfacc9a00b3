package org.treffpunkt.protection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.NeedsScope;

/** What belongs to no network, forgotten over HTTP. */
@Path("/api/v1/retention-runs")
@Tag(name = "Data protection")
@NeedsScope("networks")
@RunOnVirtualThread
class InstallationRetentionResource {
    private final Retention retention;

    InstallationRetentionResource(Retention retention) {
        this.retention = retention;
    }

    @POST
    @RolesAllowed(Caller.PLATFORM_ADMINISTRATOR)
    @Transactional
    @ResponseStatus(201)
    @APIResponseSchema(value = RetentionRunView.class, responseCode = "201")
    @Operation(summary = "Forget now what is due and belongs to no network", description = "For platform administrators: that mails were sent, names of former users, answers kept for repetitions. The same is done every night.")
    public RetentionRunView applyInstallationRetention() {
        return RetentionRunView.of(retention.applyToTheRest().orElseThrow(RetentionResource::runsAlready));
    }
}

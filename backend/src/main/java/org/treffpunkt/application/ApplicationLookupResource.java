package org.treffpunkt.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;

/** What an applicant's link leads to, over HTTP. The secret comes in a body, since addresses are written to logs. */
@Path("/api/v1/application-lookups")
@Tag(name = "Applications")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class ApplicationLookupResource {
    private final ApplicantDesk desk;

    ApplicationLookupResource(ApplicantDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(summary = "Read how one's application stands", description = "Without an account, by the link from a letter. Changes nothing.")
    public ApplicationStatusPage lookUpApplication(@Valid ApplicationLookup draft) {
        return ApplicationStatusPage.of(desk.follow(draft.token()));
    }
}

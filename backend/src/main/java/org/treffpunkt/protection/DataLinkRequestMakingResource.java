package org.treffpunkt.protection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.Braked;
import org.treffpunkt.http.NeedsScope;

/** What a link to what is known of an address leads to. The secret comes in a body, since addresses are written to logs. */
@Path("/api/v1/data-link-requests")
@Tag(name = "Data protection")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class DataLinkRequestMakingResource {
    private final DataLinkDesk desk;

    DataLinkRequestMakingResource(DataLinkDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Braked
    @Operation(summary = "Ask for access, correction, erasure, or object, by a link", description = "By a link from a mail, without an account.")
    public DataLinkPage requestByDataLink(@Valid DataLinkRequest draft) {
        return desk.ask(draft);
    }
}

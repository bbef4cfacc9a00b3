package org.treffpunkt.protection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;

/** What a link to what is known of an address leads to. The secret comes in a body, since addresses are written to logs. */
@Path("/api/v1/data-link-lookups")
@Tag(name = "Data protection")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class DataLinkLookupResource {
    private final DataLinkDesk desk;

    DataLinkLookupResource(DataLinkDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(summary = "See what is known of one's mail address", description = "By a link from a mail, without an account. Changes nothing.")
    public DataLinkPage lookUpDataLink(@Valid DataLinkSecret draft) {
        return desk.page(draft.token());
    }
}

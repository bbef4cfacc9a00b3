package org.treffpunkt.protection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.treffpunkt.http.NeedsScope;

/** What a link to what is known of an address leads to. The secret comes in a body, since addresses are written to logs. */
@Path("/api/v1/data-link-exports")
@Tag(name = "Data protection")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class DataLinkExportResource {
    private final DataLinkDesk desk;

    DataLinkExportResource(DataLinkDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @ResponseHeader(name = "Content-Disposition", value = PersonalDataResource.ATTACHMENT)
    @Operation(summary = "Export what is known of one's mail address", description = "By a link from a mail, without an account: the records of the person whose own address it is, applications, signatures, invitations, and texts that mention them.")
    public PersonalData exportByDataLink(@Valid DataLinkSecret draft) {
        return desk.export(draft.token());
    }
}

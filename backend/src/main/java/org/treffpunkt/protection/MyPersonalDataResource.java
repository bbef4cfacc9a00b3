package org.treffpunkt.protection;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.NeedsScope;

/** What is known of the caller, over HTTP. */
@Path("/api/v1/me/personal-data")
@Tag(name = "Data protection")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class MyPersonalDataResource {
    private final Caller caller;
    private final PersonalDataReading reading;

    MyPersonalDataResource(Caller caller, PersonalDataReading reading) {
        this.caller = caller;
        this.reading = reading;
    }

    @GET
    @Authenticated
    @Transactional
    @ResponseHeader(name = "Content-Disposition", value = PersonalDataResource.ATTACHMENT)
    @Operation(summary = "Export what is known of oneself", description = "Of one's account (rights, invitations, what one did) and of one's verified mail address: the records of the person whose own address it "
            + "is, applications, signatures, invitations, and texts that mention them. An address that is also that of somebody called otherwise is nobody's own.")
    public PersonalData getMyPersonalData() {
        return reading.ofOneself(caller.verifiedEmail(), caller.subject());
    }
}

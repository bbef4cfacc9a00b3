package org.treffpunkt.registration;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.pdf.Paper;
import org.treffpunkt.pdf.PaperLanguage;
import org.treffpunkt.pdf.Papers;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;

/** What the caller is registered for, over HTTP. */
@Path("/api/v1/my-registrations")
@Tag(name = "Registrations")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class MyRegistrationResource {
    private final RegistrationDesk desk;
    private final Caller caller;
    private final Records records;
    private final Papers papers;

    MyRegistrationResource(RegistrationDesk desk, Caller caller, Records records, Papers papers) {
        this.desk = desk;
        this.caller = caller;
        this.records = records;
        this.papers = papers;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List what oneself is registered for", description = "What was registered with the caller's account and not cancelled, as long as it is kept; the earliest meeting first.")
    public MyRegistrations listMyRegistrations() {
        return new MyRegistrations(desk.ofSubject(caller.subject()));
    }

    @DELETE
    @Path("{registrationId}")
    @Authenticated
    @Transactional
    @Operation(summary = "Cancel one's registration", description = "Until the meeting begins. Whoever has waited longest moves up.")
    public void cancelMyRegistration(UUID registrationId) {
        desk.cancelOwn(registrationId, caller.subject());
    }

    @GET
    @Path("{registrationId}/certificate.pdf")
    @Authenticated
    @Transactional
    @Produces(Paper.MEDIA_TYPE)
    @Operation(summary = "Print one's certificate of attendance", description = "As PDF, in German or English as `Accept-Language` asks. Of whom it was not noted that they were there, there is none (404).")
    public byte[] printMyCertificate(UUID registrationId, @HeaderParam("Accept-Language") @Nullable String languages) {
        var registration = desk.own(registrationId, caller.subject());
        if (!desk.present(registration)) throw Refusal.notFound();
        return papers.print(Certificate.of(registration, caller, PaperLanguage.wanted(languages), records.today()));
    }
}

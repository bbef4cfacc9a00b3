package org.treffpunkt.registration;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.pdf.Paper;
import org.treffpunkt.pdf.PaperLanguage;
import org.treffpunkt.pdf.Papers;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;

/** Who registered for a meeting, over HTTP. */
@Path("/api/v1/meetings/{id}")
@Tag(name = "Registrations")
@NeedsScope("meetings")
@RunOnVirtualThread
class RegistrationResource {
    private final Registrations registrations;
    private final RegistrationAccess access;
    private final RegistrationDesk desk;
    private final RegistrationLists lists;
    private final Records records;
    private final Papers papers;

    RegistrationResource(Registrations registrations, RegistrationAccess access, RegistrationDesk desk, RegistrationLists lists, Records records, Papers papers) {
        this.registrations = registrations;
        this.access = access;
        this.desk = desk;
        this.lists = lists;
        this.records = records;
        this.papers = papers;
    }

    @POST
    @Path("registrations")
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = RegistrationPage.class, responseCode = "201")
    @Operation(summary = "Register for a meeting", description = "With one's account. Where all places are taken one comes onto the waiting list, and moves up by itself when somebody cancels. "
            + "Whoever has a record in the network takes part in the meeting by it.")
    public RegistrationPage registerForMeeting(UUID id, @Valid Registering draft) {
        var meeting = access.requireRegister(id);
        return desk.register(meeting, draft, Objects.requireNonNull(access.caller().subject()), access.caller().verifiedEmail());
    }

    @GET
    @Path("registrations")
    @Authenticated
    @Transactional
    @Operation(summary = "List who registered for a meeting", description = "With what they answered. For coordinators of the network, and for chair and secretary of the committee that meets.")
    public RegistrationList listRegistrations(UUID id) {
        return lists.listRegistrations(access.writable(id));
    }

    @GET
    @Path("registrations.csv")
    @Authenticated
    @Transactional
    @Produces(RegistrationSheet.MEDIA_TYPE)
    @Operation(summary = "Download who registered for a meeting", description = "The same list as CSV (RFC 4180, UTF-8), in German or English as `Accept-Language` asks. What begins like a formula has an apostrophe before it.")
    public String downloadRegistrations(UUID id, @HeaderParam("Accept-Language") @Nullable String languages) {
        return RegistrationSheet.of(lists.listRegistrations(access.writable(id)), PaperLanguage.wanted(languages));
    }

    @DELETE
    @Path("registrations/{registrationId}")
    @Authenticated
    @Transactional
    @Operation(summary = "Take a registration back", description = "For those who write the meeting. Whoever registered is told, and whoever has waited longest moves up. The registration stays in the list.")
    public void withdrawRegistration(UUID id, UUID registrationId) {
        access.writtenAlone(id);
        desk.withdraw(registration(id, registrationId));
    }

    @PUT
    @Path("registrations/{registrationId}/presence")
    @Authenticated
    @Transactional
    @Operation(summary = "Note whether somebody who registered is there", description = "Of those without a record; of all others it is noted in the room of the meeting. Sent twice it counts once; needs no `If-Match`.")
    public RegistrationView noteRegistrationPresence(UUID id, UUID registrationId, @Valid PresenceDraft draft) {
        access.writtenAlone(id);
        var registration = registration(id, registrationId);
        desk.notePresence(registration, draft.present());
        return RegistrationView.of(registration, desk.present(registration), access.caller());
    }

    @GET
    @Path("registrations/{registrationId}/certificate.pdf")
    @Authenticated
    @Transactional
    @Produces(Paper.MEDIA_TYPE)
    @Operation(summary = "Print a certificate of attendance", description = "As PDF, for those who write the meeting; in German or English as `Accept-Language` asks. Of somebody of whom it was not noted that they were there, there is none (404).")
    public byte[] printCertificate(UUID id, UUID registrationId, @HeaderParam("Accept-Language") @Nullable String languages) {
        access.writable(id);
        var registration = registration(id, registrationId);
        if (!desk.present(registration)) throw Refusal.notFound();
        return papers.print(Certificate.of(registration, access.caller(), PaperLanguage.wanted(languages), records.today()));
    }

    private Registration registration(UUID meeting, UUID id) {
        return registrations.one(meeting, id).orElseThrow(Refusal::notFound);
    }
}

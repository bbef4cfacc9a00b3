package org.treffpunkt.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

/** Certificates by the link of a registration, over HTTP. */
@Path("/api/v1/registration-certificates")
@Tag(name = "Registrations")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class RegistrationCertificateResource {
    private final RegistrationDesk desk;
    private final Caller caller;
    private final Records records;
    private final Papers papers;

    RegistrationCertificateResource(RegistrationDesk desk, Caller caller, Records records, Papers papers) {
        this.desk = desk;
        this.caller = caller;
        this.records = records;
        this.papers = papers;
    }

    @POST
    @PermitAll
    @Transactional
    @Produces(Paper.MEDIA_TYPE)
    @Operation(summary = "Print one's certificate of attendance by the link of the registration", description = "As PDF, without an account; in German or English as `Accept-Language` asks.")
    public byte[] printCertificateByLink(@Valid RegistrationToken draft, @HeaderParam("Accept-Language") @Nullable String languages) {
        var registration = desk.ofLink(draft.token());
        if (!desk.present(registration)) throw Refusal.ruleBroken("not-noted-present", "", "There is a certificate for those of whom it was noted that they were there.");
        return papers.print(Certificate.of(registration, caller, PaperLanguage.wanted(languages), records.today()));
    }
}

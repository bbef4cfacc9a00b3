package org.treffpunkt.protection;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.shared.Page;

/** One's own requests, over HTTP. */
@Path("/api/v1/me/data-requests")
@Tag(name = "Data protection")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class MyDataRequestResource {
    private final DataRequestDesk desk;
    private final Caller caller;
    private final HttpHeaders headers;

    MyDataRequestResource(DataRequestDesk desk, Caller caller, HttpHeaders headers) {
        this.desk = desk;
        this.caller = caller;
        this.headers = headers;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List one's own requests", description = "Those of the account, and those made by a link to its verified mail address; the last one first.")
    public Page<DataRequestView> listMyDataRequests() {
        return new Page<>(desk.of(caller.subject(), caller.verifiedEmail()), null, null, null);
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = DataRequestView.class, responseCode = "201")
    @Operation(summary = "Ask for access, correction, erasure, or object", description = "One network, or those who run the platform. The answer comes by mail, within a month, in the language that `Accept-Language` prefers.")
    public DataRequestView createMyDataRequest(@Valid DataRequestDraft draft) {
        var languages = headers.getAcceptableLanguages();
        var language = MailLanguage.nearest(languages.isEmpty() ? "en" : languages.getFirst().toLanguageTag());
        return desk.view(desk.receive(draft, caller.verifiedEmail(), caller.subject(), language));
    }
}

package org.treffpunkt.consent;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.http.Braked;
import org.treffpunkt.http.NeedsScope;

/** What persons agreed to, over HTTP. */
@Path("/api/v1/persons")
@Tag(name = "Consents")
@NeedsScope("persons")
@RunOnVirtualThread
class PersonConsentResource {
    private final ConsentLedger ledger;

    PersonConsentResource(ConsentLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("{id}/consents")
    @Authenticated
    @Transactional
    @Operation(summary = "Read what a person agreed to", description = "For coordinators of the network that keeps the record. Where nobody was asked, the legal basis decides that the record states.")
    public ConsentOverview getPersonConsents(UUID id) {
        return ledger.overview(ledger.holder(ConsentHolder.Kind.PERSON, id));
    }

    @POST
    @Path("{id}/consents")
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @APIResponseSchema(value = ConsentView.class, responseCode = "201")
    @Operation(summary = "Write down what a person agreed to elsewhere", description = "For coordinators of the network that keeps the record.")
    public ConsentView recordPersonConsent(UUID id, @Valid ConsentRecording draft) {
        return ledger.record(ledger.holder(ConsentHolder.Kind.PERSON, id), draft);
    }

    @POST
    @Path("{id}/consents/{consentId}/withdrawal")
    @Authenticated
    @Transactional
    @Operation(summary = "Write down that a person no longer agrees", description = "For coordinators of the network that keeps the record. The contact point is no longer shown for that purpose.")
    public ConsentView withdrawPersonConsent(UUID id, UUID consentId, @Valid ConsentWithdrawal draft) {
        return ledger.withdraw(ledger.holder(ConsentHolder.Kind.PERSON, id), consentId, draft);
    }

    @POST
    @Path("{id}/consent-requests")
    @Authenticated
    @Transactional
    @Braked
    @ResponseStatus(201)
    @APIResponseSchema(value = ConsentRequestView.class, responseCode = "201")
    @Operation(summary = "Ask a person by mail", description = "For coordinators of the network that keeps the record. The letter goes to one of the e-mail addresses in the record; by the link in it they agree, and withdraw at any time.")
    public ConsentRequestView askPersonConsent(UUID id, @Valid ConsentAsking draft) {
        return ledger.ask(ledger.holder(ConsentHolder.Kind.PERSON, id), draft);
    }
}

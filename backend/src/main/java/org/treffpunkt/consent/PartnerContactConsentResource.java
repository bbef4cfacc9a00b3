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

/** What partners agreed to, over HTTP. */
@Path("/api/v1/partner-contacts")
@Tag(name = "Consents")
@NeedsScope("partners")
@RunOnVirtualThread
class PartnerContactConsentResource {
    private final ConsentLedger ledger;

    PartnerContactConsentResource(ConsentLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("{id}/consents")
    @Authenticated
    @Transactional
    @Operation(summary = "Read what a partner agreed to", description = "For coordinators of the network. Where nobody was asked, the legal basis decides that the record states.")
    public ConsentOverview getPartnerContactConsents(UUID id) {
        return ledger.overview(ledger.holder(ConsentHolder.Kind.PARTNER_CONTACT, id));
    }

    @POST
    @Path("{id}/consents")
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @APIResponseSchema(value = ConsentView.class, responseCode = "201")
    @Operation(summary = "Write down what a partner agreed to elsewhere", description = "For coordinators of the network.")
    public ConsentView recordPartnerContactConsent(UUID id, @Valid ConsentRecording draft) {
        return ledger.record(ledger.holder(ConsentHolder.Kind.PARTNER_CONTACT, id), draft);
    }

    @POST
    @Path("{id}/consents/{consentId}/withdrawal")
    @Authenticated
    @Transactional
    @Operation(summary = "Write down that a partner no longer agrees", description = "For coordinators of the network. The contact point is no longer shown for that purpose.")
    public ConsentView withdrawPartnerContactConsent(UUID id, UUID consentId, @Valid ConsentWithdrawal draft) {
        return ledger.withdraw(ledger.holder(ConsentHolder.Kind.PARTNER_CONTACT, id), consentId, draft);
    }

    @POST
    @Path("{id}/consent-requests")
    @Authenticated
    @Transactional
    @Braked
    @ResponseStatus(201)
    @APIResponseSchema(value = ConsentRequestView.class, responseCode = "201")
    @Operation(summary = "Ask a partner by mail", description = "For coordinators of the network. The letter goes to one of the e-mail addresses in the record; by the link in it they agree, and withdraw at any time.")
    public ConsentRequestView askPartnerContactConsent(UUID id, @Valid ConsentAsking draft) {
        return ledger.ask(ledger.holder(ConsentHolder.Kind.PARTNER_CONTACT, id), draft);
    }
}

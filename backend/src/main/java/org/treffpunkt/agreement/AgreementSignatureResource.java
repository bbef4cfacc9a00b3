package org.treffpunkt.agreement;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.audit.ReadInBulk;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.network.Membership;
import org.treffpunkt.network.Memberships;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Reference;

/** Who signed an agreement, over HTTP. */
@Path("/api/v1/agreements/{id}")
@Tag(name = "Agreements")
@NeedsScope("agreements")
@RunOnVirtualThread
class AgreementSignatureResource {
    private final AgreementAccess access;
    private final SignatureAccess signatureAccess;
    private final Signatures signatures;
    private final Memberships memberships;
    private final SignatureLetters letters;
    private final Records records;

    AgreementSignatureResource(AgreementAccess access, SignatureAccess signatureAccess, Signatures signatures, Memberships memberships, SignatureLetters letters, Records records) {
        this.access = access;
        this.signatureAccess = signatureAccess;
        this.signatures = signatures;
        this.memberships = memberships;
        this.letters = letters;
        this.records = records;
    }

    @GET
    @Path("signatures")
    @Authenticated
    @Transactional
    @ReadInBulk("SIGNATURE")
    @Operation(summary = "List who has and has not signed an agreement", description = "The newest version, member by member; for members of the network.")
    public AgreementSignatures listAgreementSignatures(UUID id) {
        var agreement = access.requireReadSignatures(records.find(Agreement.class, id));
        return AgreementSignatures.of(agreement, memberships.active(agreement.networkId()), signatures.valid(id), signatures.requests(id), signatureAccess);
    }

    @POST
    @Path("signatures")
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = SignatureView.class, responseCode = "201")
    @Operation(summary = "Write down a signature given on paper", description = "For coordinators of the network.")
    public SignatureView recordSignature(UUID id, @Valid SignatureRecord draft) {
        var agreement = access.requireWrite(records.find(Agreement.class, id));
        var membership = records.resolve(Membership.class, draft.membership(), "/membership");
        access.caller().requireKnown(membership, "/membership");
        return SignatureView.of(records.add(draft.of(agreement, membership, records.today())), signatureAccess);
    }

    @POST
    @Path("signature-requests")
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = SignatureRoundResult.class, responseCode = "201")
    @Operation(summary = "Ask for signatures", description = "For coordinators of the network. Mails each representative (or else deputy) of the members that should sign the newest version and have not "
            + "a link to sign it. A link works once and for 30 days; an earlier one stops working.")
    public SignatureRoundResult requestSignatures(UUID id, @Valid SignatureRound draft) {
        var agreement = access.requireWrite(records.findLocked(Agreement.class, id));
        var version = agreement.newest().filter(it -> !agreement.over()).orElseThrow(() -> Refusal.ruleBroken("nothing-to-sign", "", "Publish a version first: there is nothing to sign."));
        var missing = letters.missing(version);
        return letters.ask(version, draft.memberships().isEmpty() ? missing : chosen(draft.memberships(), missing));
    }

    private static List<Membership> chosen(List<Reference> wanted, List<Membership> missing) {
        return wanted.stream().map(reference -> missing.stream().filter(it -> it.id().equals(reference.id())).findFirst().orElseThrow(() -> Refusal.ruleBroken(
                "not-to-be-asked", "/memberships/" + wanted.indexOf(reference), "This member has signed, or is not among those that sign."))).distinct().toList();
    }
}

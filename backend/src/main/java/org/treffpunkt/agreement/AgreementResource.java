package org.treffpunkt.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.MergePatch;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;

/** Agreements and their versions over HTTP. */
@Path("/api/v1/agreements")
@Tag(name = "Agreements", description = "What networks have in writing: declarations, rules of procedure, municipal and bilateral agreements, their versions, and who signed them.")
@NeedsScope("agreements")
@RunOnVirtualThread
class AgreementResource {
    private static final Order<Agreement> ORDER = Order.common("name");

    private final Session session;
    private final AgreementAccess access;
    private final Records records;
    private final References references;
    private final MergePatch mergePatch;
    private final SignatureLetters letters;
    private final Clock clock;

    AgreementResource(Session session, AgreementAccess access, Records records, References references, MergePatch mergePatch, SignatureLetters letters, Clock clock) {
        this.session = session;
        this.access = access;
        this.records = records;
        this.references = references;
        this.mergePatch = mergePatch;
        this.letters = letters;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "List agreements", description = "Sort by `name` (the title; default), `createdAt`, `updatedAt`. `q` looks in titles, descriptions and kinds. `asOf`: those valid on that day.")
    public Page<AgreementSummary> listAgreements(@BeanParam ListQuery query, @BeanParam AgreementFilter filter) {
        return new Listing<>(session, Agreement.class, query, ORDER)
                .where(access::readable)
                .anyOf(filter.network(), networks -> (b, r) -> r.get(Aggregate_.networkId).in(networks))
                .anyOf(filter.committee(), committees -> (b, r) -> r.get(Agreement_.committee).get(Aggregate_.id).in(committees))
                .anyOf(filter.kind(), kinds -> (b, r) -> r.get(Agreement_.kind).in(kinds))
                .anyOf(filter.status(), statuses -> (b, r) -> r.get(Agreement_.status).in(statuses))
                .given(filter.requiredToJoin(), required -> (b, r) -> b.equal(r.get(Agreement_.requiredToJoin), required))
                .page(agreement -> AgreementSummary.of(agreement, access.caller()));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = AgreementView.class, responseCode = "201")
    @Operation(summary = "Add an agreement", description = "For coordinators of the network.")
    public AgreementView createAgreement(@Valid AgreementDraft draft) {
        access.requireAdd(draft.network().id(), "/network/id");
        var agreement = new Agreement(records.resolve(Network.class, draft.network(), "/network"));
        return AgreementView.of(records.add(draft.applyTo(agreement, references, records.today())), access);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read an agreement")
    public AgreementView getAgreement(UUID id) {
        return AgreementView.of(access.requireRead(records.find(Agreement.class, id)), access);
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace an agreement", description = "For coordinators of the network. Published versions stay.")
    public AgreementView replaceAgreement(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid AgreementDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of an agreement", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public AgreementView patchAgreement(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var agreement = writable(id, ifMatch);
        return write(agreement, mergePatch.apply(patch, AgreementView.of(agreement, access), AgreementDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete an agreement", description = "For one that was recorded by mistake: one that no longer holds is ENDED or SUPERSEDED. It can be restored.")
    public void deleteAgreement(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        records.delete(writable(id, ifMatch));
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted agreement")
    public AgreementView restoreAgreement(UUID id) {
        return AgreementView.of(records.restore(access.requireRestore(records.find(Agreement.class, id))), access);
    }

    @POST
    @Path("{id}/versions")
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = AgreementVersionView.class, responseCode = "201")
    @Operation(summary = "Publish the next version of an agreement", description = "For coordinators of the network. The agreement is IN_FORCE after it. From the second version on, those who speak for the "
            + "members that sign it are asked anew, by mail.")
    public AgreementVersionView publishAgreementVersion(UUID id, @Valid AgreementPublication draft) {
        var agreement = access.requireWrite(records.findLocked(Agreement.class, id));
        var version = draft.of(agreement, clock);
        records.changed(agreement);
        if (version.number > 1) letters.askAll(version);
        return AgreementVersionView.of(version);
    }

    @GET
    @Path("{id}/versions/{number}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read a version of an agreement", description = "With its text.")
    public AgreementVersionView getAgreementVersion(UUID id, int number) {
        return AgreementVersionView.of(access.requireRead(records.find(Agreement.class, id)).version(number));
    }

    private Agreement writable(UUID id, @Nullable String ifMatch) {
        var agreement = access.requireWrite(records.find(Agreement.class, id));
        Preconditions.require(agreement, ifMatch);
        return agreement;
    }

    private AgreementView write(Agreement agreement, AgreementDraft draft) {
        access.requireSameNetwork(agreement, draft.network().id(), "/network/id");
        return AgreementView.of(records.changed(draft.applyTo(agreement, references, records.today())), access);
    }
}

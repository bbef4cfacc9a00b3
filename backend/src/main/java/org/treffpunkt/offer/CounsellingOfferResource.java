package org.treffpunkt.offer;

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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.MergePatch;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;

/** Counselling offers over HTTP. */
@Path("/api/v1/counselling-offers")
@Tag(name = "Counselling offers", description = "What help is given: to whom, in which languages, where and when.")
@NeedsScope("offers")
@RunOnVirtualThread
class CounsellingOfferResource {
    private final CounsellingOfferSearch search;
    private final CounsellingOfferAccess access;
    private final CounsellingOfferWriting writing;
    private final Records records;
    private final MergePatch mergePatch;

    CounsellingOfferResource(CounsellingOfferSearch search, CounsellingOfferAccess access, CounsellingOfferWriting writing, Records records, MergePatch mergePatch) {
        this.search = search;
        this.access = access;
        this.writing = writing;
        this.records = records;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "List counselling offers",
            description = "Sort by `name` (default), `createdAt`, `updatedAt`, `verifiedOn` (never verified first). `q` looks in names, acronyms, texts, tags, places and public names of providers.")
    public Page<CounsellingOfferSummary> listCounsellingOffers(@BeanParam ListQuery query, @BeanParam CounsellingOfferFilter filter) {
        return search.page(query, filter);
    }

    @GET
    @Path("facets")
    @PermitAll
    @Transactional
    @Operation(summary = "Count counselling offers by the values of filters", description = "Each facet ignores its own filter, so that it says what another value would give.")
    public CounsellingOfferFacets countCounsellingOffers(
            @Parameter(description = "As in the list.") @QueryParam("q") @Nullable String q,
            @Parameter(description = "As in the list.") @QueryParam("asOf") @Nullable LocalDate asOf,
            @BeanParam CounsellingOfferFilter filter) {
        return search.facets(q, asOf, filter);
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = CounsellingOfferView.class, responseCode = "201")
    @Operation(summary = "Add a counselling offer", description = "For coordinators of the network that will keep it, for editors of an organisation of that network that provides it, and for platform administrators.")
    public CounsellingOfferView createCounsellingOffer(@Valid CounsellingOfferDraft draft) {
        access.requireAdd(draft.networkId());
        var offer = writing.create(draft);
        access.requireInternalCapacity(new CounsellingOffer(draft.networkId()), draft);
        access.requireProviders(CounsellingOfferAccess.Providers.NONE, offer);
        access.requireKeeper(offer);
        return CounsellingOfferView.of(records.add(offer), access);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read a counselling offer")
    public CounsellingOfferView getCounsellingOffer(UUID id) {
        return CounsellingOfferView.of(access.requireRead(records.find(CounsellingOffer.class, id)), access);
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace a counselling offer", description = "For coordinators of the network that keeps it, for editors of the organisations that provide it, and for platform administrators.")
    public CounsellingOfferView replaceCounsellingOffer(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid CounsellingOfferDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of a counselling offer", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public CounsellingOfferView patchCounsellingOffer(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var offer = writable(id, ifMatch);
        return write(offer, mergePatch.apply(patch, CounsellingOfferView.of(offer, access), CounsellingOfferDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a counselling offer", description = "It can be restored; a tombstone stays in the list for those who synchronise.")
    public void deleteCounsellingOffer(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        records.delete(writable(id, ifMatch));
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted counselling offer")
    public CounsellingOfferView restoreCounsellingOffer(UUID id) {
        return CounsellingOfferView.of(records.restore(access.requireRestore(records.find(CounsellingOffer.class, id))), access);
    }

    private CounsellingOffer writable(UUID id, @Nullable String ifMatch) {
        var offer = access.requireWrite(records.find(CounsellingOffer.class, id));
        Preconditions.require(offer, ifMatch);
        return offer;
    }

    private CounsellingOfferView write(CounsellingOffer offer, CounsellingOfferDraft draft) {
        access.requireSameNetwork(offer, draft.networkId(), "/networkId");
        access.requireInternalCapacity(offer, draft);
        var before = CounsellingOfferAccess.Providers.of(offer);
        writing.write(draft, offer);
        access.requireProviders(before, offer);
        return CounsellingOfferView.of(records.changed(offer), access);
    }
}

package org.treffpunkt.duplicate;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Page;

/** Organisations that are recorded twice, over HTTP. */
@Path("/api/v1/organisations")
@Tag(name = "Duplicates", description = "Organisations and persons that are recorded twice, and how two become one.")
@NeedsScope("organisations")
@RunOnVirtualThread
class OrganisationDuplicateResource {
    private final OrganisationDuplicates duplicates;
    private final OrganisationMerging merging;

    OrganisationDuplicateResource(OrganisationDuplicates duplicates, OrganisationMerging merging) {
        this.duplicates = duplicates;
        this.merging = merging;
    }

    @GET
    @Path("duplicates")
    @Authenticated
    @Transactional
    @Operation(summary = "List organisations that may be the same", description = "For coordinators of networks, and platform administrators: pairs of which they may read both and write one, the likeliest first. `total` counts all; what is "
            + "merged or dismissed makes room for the rest, so that there is no next page.")
    public Page<DuplicatePair> listOrganisationDuplicates(@BeanParam DuplicateQuery query) {
        return duplicates.list(query);
    }

    @GET
    @Path("likely-duplicates")
    @Authenticated
    @Transactional
    @Operation(summary = "Find organisations like one that is about to be added", description = "For coordinators of networks, and platform administrators. The likeliest first, at most 10.")
    public Page<LikelyDuplicate> listLikelyOrganisationDuplicates(@BeanParam SoughtOrganisation sought) {
        return new Page<>(duplicates.likely(sought.traits()), null, null, null);
    }

    @POST
    @Path("{id}/duplicate-verdicts")
    @Authenticated
    @Transactional
    @Operation(summary = "Say that two organisations are two", description = "For those who may write the organisation. The pair is no longer listed as one to look at; `dismissed: false` takes that back.")
    public DuplicatePair judgeOrganisationDuplicate(UUID id, @Valid DuplicateVerdict draft) {
        return duplicates.judge(id, draft);
    }

    @POST
    @Path("{id}/merge-preview")
    @Authenticated
    @Transactional
    @Operation(summary = "See what would become of two organisations", description = "For those who may write this organisation and delete the other one. Changes nothing.")
    public MergePreview previewOrganisationMerge(UUID id, @Valid MergeWish draft) {
        return merging.preview(id, draft);
    }

    @POST
    @Path("{id}/merge")
    @Authenticated
    @Transactional
    @Operation(summary = "Merge another organisation into this one", description = "For those who may write this organisation and delete the other one. Everything that refers to the other one refers to this one afterwards; reading the "
            + "other one leads here (308). It cannot be taken back.")
    public Merged mergeOrganisation(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid Merge draft) {
        return merging.merge(id, ifMatch, draft);
    }
}

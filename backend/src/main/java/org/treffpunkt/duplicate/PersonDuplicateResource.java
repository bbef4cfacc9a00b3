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
import org.treffpunkt.audit.ReadInBulk;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Page;

/** Persons that are recorded twice, over HTTP. */
@Path("/api/v1/persons")
@Tag(name = "Duplicates", description = "Organisations and persons that are recorded twice, and how two become one.")
@NeedsScope("persons")
@RunOnVirtualThread
class PersonDuplicateResource {
    private final PersonDuplicates duplicates;
    private final PersonMerging merging;

    PersonDuplicateResource(PersonDuplicates duplicates, PersonMerging merging) {
        this.duplicates = duplicates;
        this.merging = merging;
    }

    @GET
    @Path("duplicates")
    @Authenticated
    @Transactional
    @ReadInBulk("PERSON")
    @Operation(summary = "List persons that may be the same", description = "For coordinators of networks: pairs of which they may read both and write one, the likeliest first. `total` counts all; what is "
            + "merged or dismissed makes room for the rest, so that there is no next page.")
    public Page<DuplicatePair> listPersonDuplicates(@BeanParam DuplicateQuery query) {
        return duplicates.list(query);
    }

    @GET
    @Path("likely-duplicates")
    @Authenticated
    @Transactional
    @ReadInBulk("PERSON")
    @Operation(summary = "Find persons like one that is about to be added", description = "For coordinators of networks. The likeliest first, at most 10.")
    public Page<LikelyDuplicate> listLikelyPersonDuplicates(@BeanParam SoughtPerson sought) {
        return new Page<>(duplicates.likely(sought.traits()), null, null, null);
    }

    @POST
    @Path("{id}/duplicate-verdicts")
    @Authenticated
    @Transactional
    @Operation(summary = "Say that two persons are two", description = "For those who may write the person. The pair is no longer listed as one to look at; `dismissed: false` takes that back.")
    public DuplicatePair judgePersonDuplicate(UUID id, @Valid DuplicateVerdict draft) {
        return duplicates.judge(id, draft);
    }

    @POST
    @Path("{id}/merge-preview")
    @Authenticated
    @Transactional
    @Operation(summary = "See what would become of two persons", description = "For those who may write this person and delete the other one. Changes nothing.")
    public MergePreview previewPersonMerge(UUID id, @Valid MergeWish draft) {
        return merging.preview(id, draft);
    }

    @POST
    @Path("{id}/merge")
    @Authenticated
    @Transactional
    @Operation(summary = "Merge another person into this one", description = "For those who may write this person and delete the other one. Everything that refers to the other one refers to this one afterwards; reading the "
            + "other one leads here (308). It cannot be taken back.")
    public Merged mergePerson(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid Merge draft) {
        return merging.merge(id, ifMatch, draft);
    }
}

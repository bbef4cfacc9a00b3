package org.treffpunkt.oparl;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.publication.Publication;
import org.treffpunkt.publication.Publications;
import org.treffpunkt.shared.Refusal;

/** OParl over HTTP. */
@Path("/oparl")
@Tag(name = "OParl", description = "OParl 1.1: what networks make public of their committees, meetings and decisions. Read only, the same for everybody.")
@NeedsScope("networks")
@RunOnVirtualThread
class OparlResource {
    private static final Set<OparlType> OF_A_COMMITTEE = Set.of(OparlType.MEETING, OparlType.CONSULTATION);

    private final Publications publications;
    private final Composition composition;
    private final Addresses addresses;

    OparlResource(Publications publications, Composition composition, Addresses addresses) {
        this.publications = publications;
        this.composition = composition;
        this.addresses = addresses;
    }

    @GET
    @PermitAll
    @Operation(summary = "Where OParl begins", description = "The System object: everything else is found by following addresses.")
    public OparlSystem getOparlSystem() {
        return OparlSystem.of(addresses);
    }

    @GET
    @Path("bodies")
    @PermitAll
    @Transactional
    @Operation(summary = "List the networks as bodies")
    public OparlList listOparlBodies(@BeanParam OparlQuery query) {
        var found = publications.everywhere(
                Publication.Kind.BODY, query.deleted(), query.madeSince(), query.madeUntil(), query.changedSince(), query.changedUntil(), query.begin(), query.most() + 1);
        return page(OparlType.BODY, addresses.bodies(), query, found);
    }

    @GET
    @Path("{type}/{id}")
    @PermitAll
    @Transactional
    @Operation(
            summary = "Read an object of OParl",
            description = "Its type stands in the path: bodies, legislative-terms, organizations, people, memberships, meetings, agenda-items, papers, consultations, files, locations. "
                    + "What was deleted or is no longer public is still there, with `deleted` and nothing but its times.")
    public OparlObject getOparlObject(@Parameter(description = "Which type of object.", schema = @Schema(type = SchemaType.STRING, examples = "meetings")) String type, UUID id) {
        var asked = type(type);
        return composition.objects(asked, List.of(find(asked, id)), false).getFirst();
    }

    @GET
    @Path("{type}/{id}/{list}")
    @PermitAll
    @Transactional
    @Operation(
            summary = "List the objects of a body or an organisation",
            description = "Of `bodies`: legislative-terms, organizations, people, memberships, meetings, agenda-items, papers, consultations, files, locations. Of `organizations`: meetings, consultations. "
                    + "With `modified_since` also what was deleted or withdrawn since.")
    public OparlList listOparlObjects(
            @Parameter(description = "`bodies` or `organizations`.", schema = @Schema(type = SchemaType.STRING, examples = "bodies")) String type,
            UUID id,
            @Parameter(description = "Which type of objects.", schema = @Schema(type = SchemaType.STRING, examples = "meetings")) String list,
            @BeanParam OparlQuery query) {
        var whole = type(type);
        var members = type(list);
        boolean ofBody = whole == OparlType.BODY && members != OparlType.BODY;
        if (!ofBody && !(whole == OparlType.ORGANIZATION && OF_A_COMMITTEE.contains(members))) throw Refusal.notFound();
        find(whole, id);
        var found = ofBody
                ? publications.ofNetwork(
                        id, members.kind, query.deleted(), query.madeSince(), query.madeUntil(), query.changedSince(), query.changedUntil(), query.begin(), query.most() + 1)
                : publications.heldBy(id, members.kind, query.deleted(), query.madeSince(), query.madeUntil(), query.changedSince(), query.changedUntil(), query.begin(), query.most() + 1);
        return page(members, addresses.list(whole, id, members), query, found);
    }

    /** One more than a page was asked for, to know whether there is another. */
    private OparlList page(OparlType type, String list, OparlQuery query, List<Publication> found) {
        boolean more = found.size() > query.most();
        var shown = more ? found.subList(0, query.most()) : found;
        return new OparlList(
                composition.objects(type, shown, query.omitInternal()), new OparlList.Pagination(query.most()),
                new OparlList.Links(query.address(list, null), query.address(list, query.after()), more ? query.address(list, shown.getLast().id()) : null));
    }

    private Publication find(OparlType type, UUID id) {
        return publications.find(type.kind, id).orElseThrow(Refusal::notFound);
    }

    private static OparlType type(String path) {
        return OparlType.at(path).orElseThrow(Refusal::notFound);
    }
}

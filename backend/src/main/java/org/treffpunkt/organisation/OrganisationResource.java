package org.treffpunkt.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.MergePatch;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** Organisations over HTTP. */
@Path("/api/v1/organisations")
@Tag(name = "Organisations", description = "Associations, authorities, carriers, companies ... with their sites.")
@NeedsScope("organisations")
@RunOnVirtualThread
class OrganisationResource {
    private static final Order<Organisation> ORDER = Order.common("name");

    private final Organisations organisations;
    private final OrganisationAccess access;
    private final Records records;
    private final References references;
    private final Terms terms;
    private final MergePatch mergePatch;
    private final Event<OrganisationChanged> changes;

    OrganisationResource(Organisations organisations, OrganisationAccess access, Records records, References references, Terms terms, MergePatch mergePatch, Event<OrganisationChanged> changes) {
        this.organisations = organisations;
        this.access = access;
        this.records = records;
        this.references = references;
        this.terms = terms;
        this.mergePatch = mergePatch;
        this.changes = changes;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "List organisations", description = "Sort by `name` (default), `createdAt`, `updatedAt`. `q` looks in names, short names, description, competences, towns.")
    public Page<OrganisationSummary> listOrganisations(@BeanParam ListQuery query, @BeanParam OrganisationFilter filter) {
        return new Listing<>(organisations.session(), Organisation.class, query, ORDER)
                .where(access::readable)
                .anyOf(filter.network(), access::memberOf)
                .anyOf(filter.kind(), kinds -> (b, r) -> r.get(Organisation_.kind).in(kinds))
                .anyOf(filter.country(), countries -> (b, r) -> r.get(Organisation_.country).in(countries))
                .sharing(Organisation_.territories, terms.withNarrower(Vocabulary.TERRITORIES, filter.territory()))
                .sharing(Organisation_.fieldsOfWork, terms.withNarrower(Vocabulary.TOPICS, filter.topic()))
                .given(filter.migrantLed(), led -> (b, r) -> b.equal(r.get(Organisation_.migrantLed), led))
                .given(filter.newcomer(), newcomer -> (b, r) -> b.equal(r.get(Organisation_.newcomer), newcomer))
                .anyOf(filter.engagement(), engagements -> (b, r) -> r.get(Organisation_.engagement).in(engagements))
                .sharing(Organisation_.tags, filter.tag())
                .page(OrganisationSummary::of);
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
    @Operation(summary = "Add an organisation", description = "For coordinators of the network that will keep it.")
    public OrganisationView createOrganisation(@Valid OrganisationDraft draft) {
        access.requireAdd(draft.networkId());
        var organisation = new Organisation(draft.networkId());
        access.requireMembers(organisation, draft);
        return OrganisationView.of(records.add(draft.applyTo(organisation, references, terms, records.today())), access);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "308", description = "It was merged into another record.")
    @Operation(summary = "Read an organisation")
    public OrganisationView getOrganisation(UUID id) {
        return OrganisationView.of(access.requireRead(records.find(Organisation.class, id)), access);
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace an organisation", description = "For coordinators of the network that keeps it, its editors and platform administrators. Editors do not publish it; the members say what else is whose.")
    public OrganisationView replaceOrganisation(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid OrganisationDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of an organisation", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public OrganisationView patchOrganisation(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var organisation = writable(id, ifMatch);
        return write(organisation, mergePatch.apply(patch, OrganisationView.of(organisation, access), OrganisationDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete an organisation", description = "For coordinators of the network that keeps it and platform administrators. It can be restored; a tombstone stays in the list for those who synchronise.")
    public void deleteOrganisation(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var organisation = access.requireRemove(records.find(Organisation.class, id));
        Preconditions.require(organisation, ifMatch);
        records.delete(organisation);
        changes.fire(new OrganisationChanged(organisation));
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted organisation")
    public OrganisationView restoreOrganisation(UUID id) {
        var organisation = records.restore(access.requireRestore(records.find(Organisation.class, id)));
        changes.fire(new OrganisationChanged(organisation));
        return OrganisationView.of(organisation, access);
    }

    private Organisation writable(UUID id, @Nullable String ifMatch) {
        var organisation = access.requireWrite(records.find(Organisation.class, id));
        Preconditions.require(organisation, ifMatch);
        return organisation;
    }

    private OrganisationView write(Organisation organisation, OrganisationDraft draft) {
        access.requireSameNetwork(organisation, draft.networkId(), "/networkId");
        access.requireMembers(organisation, draft);
        changes.fire(new OrganisationChanged(records.changed(draft.applyTo(organisation, references, terms, records.today()))));
        return OrganisationView.of(organisation, access);
    }
}

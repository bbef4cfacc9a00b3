package org.treffpunkt.partner;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.audit.ReadInBulk;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.MergePatch;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** Partner contacts over HTTP. */
@Path("/api/v1/partner-contacts")
@Tag(name = "Partner contacts", description = "A network's relations to people and organisations outside; for its members only.")
@NeedsScope("partners")
@RunOnVirtualThread
class PartnerContactResource {
    /** Stands for "at no time" where contacts are sorted by when the next one is due: after all that are. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Session session;
    private final PartnerContactAccess access;
    private final Records records;
    private final Terms terms;
    private final MergePatch mergePatch;

    PartnerContactResource(Session session, PartnerContactAccess access, Records records, Terms terms, MergePatch mergePatch) {
        this.session = session;
        this.access = access;
        this.records = records;
        this.terms = terms;
        this.mergePatch = mergePatch;
    }

    @GET
    @Authenticated
    @Transactional
    @ReadInBulk("PARTNER_CONTACT")
    @Operation(
            summary = "List partner contacts",
            description = "Those of the networks the caller is a member of. Sort by `name` of the partner (default), `nextContactDue` (none due last), `createdAt`, `updatedAt`. `q` looks in names and subjects, where the caller may know the partner.")
    public Page<PartnerContactSummary> listPartnerContacts(@BeanParam ListQuery query, @BeanParam PartnerContactFilter filter) {
        return new Listing<>(session, PartnerContact.class, query, order())
                .where(access::readable)
                .given(query.q(), q -> access::partnerSeen)
                .anyOf(filter.network(), networks -> (b, r) -> r.get(PartnerContact_.networkId).in(networks))
                .anyOf(filter.category(), categories -> (b, r) -> r.get(PartnerContact_.category).in(categories))
                .anyOf(filter.country(), countries -> (b, r) -> r.get(PartnerContact_.country).in(countries))
                .sharing(PartnerContact_.topics, terms.withNarrower(Vocabulary.TOPICS, filter.topic()))
                .anyOf(filter.stage(), stages -> (b, r) -> r.get(PartnerContact_.stage).in(stages))
                .anyOf(filter.keeper(), keepers -> (b, r) -> r.get(PartnerContact_.keeper).get(Aggregate_.id).in(keepers))
                .given(filter.dueBefore(), day -> (b, r) -> b.lessThan(r.get(PartnerContact_.nextContactDue), day))
                .page(contact -> PartnerContactSummary.of(contact, access.caller()));
    }

    private Order<PartnerContact> order() {
        return Order.<PartnerContact>common("name")
                .and("name", new Order.Key<>(String.class, access::partnerName))
                .and("nextContactDue", new Order.Key<>(LocalDate.class, (b, r) -> b.coalesce(r.get(PartnerContact_.nextContactDue), NEVER)));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PartnerContactView.class, responseCode = "201")
    @Operation(summary = "Add a partner contact", description = "For coordinators of the network.")
    public PartnerContactView createPartnerContact(@Valid PartnerContactDraft draft) {
        access.requireAdd(draft.network().id(), "/network/id");
        return PartnerContactView.of(records.add(draft.create(records, terms, access.caller())), access.caller());
    }

    @POST
    @Path("{id}/interactions")
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = Interaction.class, responseCode = "201")
    @Operation(summary = "Add what happened to a partner contact", description = "For coordinators of the network. Adds one interaction, whatever others change meanwhile; the contact has a new version after it.")
    public Interaction addInteraction(UUID id, @Valid Interaction draft) {
        var contact = access.requireWrite(records.findLocked(PartnerContact.class, id));
        return Interaction.of(draft.addTo(contact, records, access.caller()), access.caller());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Read a partner contact", description = "For members of the network; notes, interactions and the basis for coordinators.")
    public PartnerContactView getPartnerContact(UUID id) {
        return PartnerContactView.of(access.requireRead(records.find(PartnerContact.class, id)), access.caller());
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace a partner contact", description = "For coordinators of the network.")
    public PartnerContactView replacePartnerContact(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid PartnerContactDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of a partner contact", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public PartnerContactView patchPartnerContact(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var contact = writable(id, ifMatch);
        return write(contact, mergePatch.apply(patch, PartnerContactView.of(contact, access.caller()), PartnerContactDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a partner contact", description = "It can be restored; a tombstone stays in the list for those who synchronise.")
    public void deletePartnerContact(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        records.delete(writable(id, ifMatch));
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted partner contact")
    public PartnerContactView restorePartnerContact(UUID id) {
        return PartnerContactView.of(records.restore(access.requireRestore(records.find(PartnerContact.class, id))), access.caller());
    }

    private PartnerContact writable(UUID id, @Nullable String ifMatch) {
        var contact = access.requireWrite(records.find(PartnerContact.class, id));
        Preconditions.require(contact, ifMatch);
        return contact;
    }

    private PartnerContactView write(PartnerContact contact, PartnerContactDraft draft) {
        access.requireSameNetwork(contact, draft.network().id(), "/network");
        return PartnerContactView.of(records.changed(draft.applyTo(contact, records, terms, access.caller())), access.caller());
    }
}

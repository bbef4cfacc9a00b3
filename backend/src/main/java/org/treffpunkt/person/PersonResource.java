package org.treffpunkt.person;

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
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
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

/** Persons over HTTP. */
@Path("/api/v1/persons")
@Tag(name = "Persons", description = "Delegates, chairs, contact persons and office-holders, with their functions at organisations.")
@NeedsScope("persons")
@RunOnVirtualThread
class PersonResource {
    private static final Order<Person> ORDER = Order.common("name");

    private final Session session;
    private final PersonAccess access;
    private final Records records;
    private final References references;
    private final Terms terms;
    private final MergePatch mergePatch;
    private final Event<PersonChanged> changes;

    PersonResource(Session session, PersonAccess access, Records records, References references, Terms terms, MergePatch mergePatch, Event<PersonChanged> changes) {
        this.session = session;
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
    @ReadInBulk("PERSON")
    @Operation(summary = "List persons", description = "Sort by `name` (default: the family name), `createdAt`, `updatedAt`. `q` looks in names and functions. `asOf` narrows the filter `organisation`.")
    public Page<PersonSummary> listPersons(@BeanParam ListQuery query, @BeanParam PersonFilter filter) {
        return new Listing<>(session, Person.class, query, ORDER)
                .where(access::readable)
                .anyOf(filter.network(), networks -> (b, r) -> r.get(Aggregate_.networkId).in(networks))
                .anyOf(filter.organisation(), organisations -> PersonFilter.functionAt(organisations, query.asOf()))
                .anyOf(filter.engagement(), engagements -> (b, r) -> r.get(Person_.engagement).in(engagements))
                .page(person -> PersonSummary.of(person, access.caller()));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = PersonView.class, responseCode = "201")
    @Operation(summary = "Add a person", description = "For coordinators of the network that will keep it.")
    public PersonView createPerson(@Valid PersonDraft draft) {
        access.requireAdd(draft.networkId());
        return PersonView.of(records.add(draft.create(references, terms, records.today())), access);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "308", description = "It was merged into another record.")
    @Operation(summary = "Read a person")
    public PersonView getPerson(UUID id) {
        return PersonView.of(access.requireRead(records.find(Person.class, id)), access);
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace a person", description = "For coordinators of the network that keeps the record.")
    public PersonView replacePerson(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid PersonDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of a person", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public PersonView patchPerson(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var person = writable(id, ifMatch);
        return write(person, mergePatch.apply(patch, PersonView.of(person, access), PersonDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a person", description = "It can be restored; a tombstone stays in the list for those who synchronise.")
    public void deletePerson(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        records.delete(writable(id, ifMatch));
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted person")
    public PersonView restorePerson(UUID id) {
        return PersonView.of(records.restore(access.requireRestore(records.find(Person.class, id))), access);
    }

    private Person writable(UUID id, @Nullable String ifMatch) {
        var person = access.requireWrite(records.find(Person.class, id));
        Preconditions.require(person, ifMatch);
        return person;
    }

    private PersonView write(Person person, PersonDraft draft) {
        access.requireSameNetwork(person, draft.networkId(), "/networkId");
        changes.fire(new PersonChanged(records.changed(draft.applyTo(person, references, terms, records.today()))));
        return PersonView.of(person, access);
    }
}

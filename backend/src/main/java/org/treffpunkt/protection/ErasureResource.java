package org.treffpunkt.protection;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;
import org.treffpunkt.value.Reference;

/** The erasure of a person, over HTTP. */
@Path("/api/v1/persons/{id}")
@Tag(name = "Data protection")
@NeedsScope("persons")
@RunOnVirtualThread
class ErasureResource {
    private final PersonalDataAccess access;
    private final ErasurePreviewing previewing;
    private final PersonalDataRows rows;
    private final ErasureDesk desk;
    private final Records records;
    private final Trail trail;

    ErasureResource(PersonalDataAccess access, ErasurePreviewing previewing, PersonalDataRows rows, ErasureDesk desk, Records records, Trail trail) {
        this.access = access;
        this.previewing = previewing;
        this.rows = rows;
        this.desk = desk;
        this.records = records;
        this.trail = trail;
    }

    @GET
    @Path("erasure-preview")
    @Authenticated
    @Transactional
    @Operation(summary = "See what erasing a person would erase", description = "For coordinators of the network that keeps the record.")
    public ErasurePreview previewErasure(UUID id) {
        return previewing.of(access.requireKeeper(records.find(Person.class, id)), access.caller().coordinatedNetworks());
    }

    @POST
    @Path("erasure")
    @Authenticated
    @Transactional
    @Operation(summary = "Erase a person", description = "For coordinators of the network that keeps the record. Everything that is known of the person goes, also from texts, histories, the search and mails that "
            + "wait; that somebody was there stays, as \"removed person\". It cannot be undone, and is done again after a save was brought back.")
    public ErasureReceipt erasePerson(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid ErasureOrder draft) {
        var person = access.requireKeeper(records.findLocked(Person.class, id));
        Preconditions.require(person, ifMatch);
        confirm(draft, person);
        var left = desk.erase(person, draft.familyNameAlone(), access.caller().subject(), access.caller().client());
        trail.keep(new Deed(Act.ERASED, "PERSON", id, left.networkId(), List.of(), null, Map.of("reason", draft.reason())));
        return new ErasureReceipt(Reference.removed(id, left.name()), Objects.requireNonNull(left.erasedAt()));
    }

    private void confirm(ErasureOrder draft, Person person) {
        if (!draft.confirmation().strip().equalsIgnoreCase(person.displayName()))
            throw Refusal.ruleBroken("name-not-confirmed", "/confirmation", "This is not the name shown. Is it the right person?");
        if (draft.familyNameAlone() && rows.familyNameOfOthers(person.id().toString()))
            throw Refusal.ruleBroken("family-name-of-others", "/familyNameAlone", "Somebody else in this network bears the same family name: where it stands alone it does not tell who is meant.");
    }
}

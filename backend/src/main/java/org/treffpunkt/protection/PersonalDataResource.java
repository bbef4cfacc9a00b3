package org.treffpunkt.protection;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Trail;

/** What is known of a person, over HTTP. */
@Path("/api/v1/persons/{id}")
@Tag(name = "Data protection", description = "What is known of somebody, its erasure, and the requests of those it is about.")
@NeedsScope("persons")
@RunOnVirtualThread
class PersonalDataResource {
    static final String ATTACHMENT = "attachment; filename=\"personal-data.json\"";

    private final PersonalDataAccess access;
    private final PersonalDataReading reading;
    private final Records records;
    private final Trail trail;

    PersonalDataResource(PersonalDataAccess access, PersonalDataReading reading, Records records, Trail trail) {
        this.access = access;
        this.reading = reading;
        this.records = records;
        this.trail = trail;
    }

    @GET
    @Path("personal-data")
    @Authenticated
    @Transactional
    @ResponseHeader(name = "Content-Disposition", value = ATTACHMENT)
    @Operation(summary = "Export what is known of a person", description = "For coordinators of the network that keeps the record, who hand it to the person: what the networks they coordinate hold. "
            + "The audit keeps that they did.")
    public PersonalData getPersonalData(UUID id) {
        var person = access.requireKnown(records.find(Person.class, id));
        trail.keep(new Deed(Act.READ_IN_BULK, "PERSON", id, person.networkId(), List.of(), null, null));
        return reading.ofPerson(person, access.caller().coordinatedNetworks());
    }
}

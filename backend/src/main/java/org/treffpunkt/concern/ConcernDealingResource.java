package org.treffpunkt.concern;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.meeting.Agendas;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** What becomes of a concern, over HTTP: it is supported, dealt with in meetings, answered or declined. */
@Path("/api/v1/concerns/{id}")
@Tag(name = "Concerns")
@NeedsScope("concerns")
@RunOnVirtualThread
class ConcernDealingResource {
    private final Concerns concerns;
    private final ConcernAccess access;
    private final ConcernReading reading;
    private final Agendas agendas;
    private final Records records;
    private final Trail trail;
    private final Clock clock;

    ConcernDealingResource(Concerns concerns, ConcernAccess access, ConcernReading reading, Agendas agendas, Records records, Trail trail, Clock clock) {
        this.concerns = concerns;
        this.access = access;
        this.reading = reading;
        this.agendas = agendas;
        this.records = records;
        this.trail = trail;
        this.clock = clock;
    }

    @POST
    @Path("support")
    @Authenticated
    @Transactional
    @Operation(summary = "Support a concern", description = "For those who may raise one, while it is open. Once for each account: asked again, nothing changes. Its version stays as it is.")
    public ConcernView supportConcern(UUID id) {
        // Locked, so that the same account counts once even when it asks twice at the same time.
        var concern = access.requireSupport(records.findLocked(Concern.class, id));
        concern.requireOpen();
        String subject = Objects.requireNonNull(access.caller().subject());
        if (concerns.support(id, subject).isEmpty()) {
            var support = new ConcernSupport(concern, subject, clock.instant().truncatedTo(ChronoUnit.MICROS));
            concerns.session().persist(support);
            trail.keep(ConcernDeed.supported(support));
        }
        return reading.fresh(concern);
    }

    @DELETE
    @Path("support")
    @Authenticated
    @Transactional
    @Operation(summary = "Take one's support of a concern back", description = "Whoever did not support it changes nothing.")
    public void withdrawConcernSupport(UUID id) {
        access.requireRead(records.find(Concern.class, id));
        concerns.support(id, Objects.requireNonNull(access.caller().subject())).ifPresent(support -> {
            concerns.session().remove(support);
            trail.keep(ConcernDeed.unsupported(support));
        });
    }

    @GET
    @Path("supporters")
    @Authenticated
    @Transactional
    @Operation(summary = "Read who supports a concern", description = "For coordinators of the network, and for chair and secretary of the committee addressed. How many they are is known to everybody who reads it.")
    public ConcernSupporters listConcernSupporters(UUID id) {
        access.requireDecide(records.find(Concern.class, id));
        return ConcernSupporters.of(concerns.supporters(id));
    }

    @POST
    @Path("agenda-items")
    @Authenticated
    @Transactional
    @Operation(summary = "Put a concern onto an agenda", description = "For those who write the meeting: it has to be of the same network and still to come. The agenda gets an item at its end, named and read like the "
            + "concern. A concern stands on an agenda once; it leaves it when the item is removed from the meeting.")
    public ConcernView addConcernToAgenda(UUID id, @Valid ConcernAgendaWish draft) {
        var concern = access.requireRead(records.findLocked(Concern.class, id));
        var meeting = agendas.upcoming(draft.meeting(), concern.networkId(), "/meeting");
        concern.requireOpen();
        if (concerns.timesOnAgenda(id, meeting.id()) > 0) throw new Refusal(Refusal.Kind.CONFLICT, "concern-on-agenda-already", "This concern stands on the agenda of this meeting already.", List.of());
        var entry = new ConcernAgendaItem(concern, meeting, agendas.add(meeting, concern.name(), concern.visibility(), draft.minutes()));
        concerns.session().persist(entry);
        trail.keep(ConcernDeed.onAgenda(entry));
        return reading.fresh(concern);
    }

    @POST
    @Path("decisions")
    @Authenticated
    @Transactional
    @Operation(summary = "Answer or decline a concern, or open it again", description = "For coordinators of the network, and for chair and secretary of the committee addressed. A new answer takes the place of the one before, which the audit keeps.")
    public ConcernView decideConcern(UUID id, @Valid ConcernDecision draft) {
        var concern = access.requireDecide(records.findLocked(Concern.class, id));
        concern.decide(draft.outcome(), draft.answer());
        return reading.view(records.changed(concern));
    }
}

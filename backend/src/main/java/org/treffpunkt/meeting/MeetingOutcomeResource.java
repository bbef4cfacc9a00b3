package org.treffpunkt.meeting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;

/** Outcomes over HTTP, one at a time. The meeting gets a new version with each, so that nobody who writes it whole removes what they have not seen. */
@Path("/api/v1/meetings/{id}/outcomes")
@Tag(name = "Meeting rooms")
@NeedsScope("meetings")
@RunOnVirtualThread
class MeetingOutcomeResource {
    private final MeetingAccess access;
    private final TaskAccess tasks;
    private final Records records;
    private final References references;

    MeetingOutcomeResource(MeetingAccess access, TaskAccess tasks, Records records, References references) {
        this.access = access;
        this.tasks = tasks;
        this.records = records;
        this.references = references;
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = OutcomeView.class, responseCode = "201")
    @Operation(summary = "Add an outcome to a meeting", description = "For those who write the meeting; needs no `If-Match`. Votes are at most as many as those present who may vote, once it was noted who is there.")
    public OutcomeView addMeetingOutcome(UUID id, @Valid OutcomeDraft draft) {
        var meeting = access.requireWrite(records.findLocked(Meeting.class, id)).requireTakesPlace();
        var outcome = Outcome.create();
        draft.applyTo(outcome, meeting, references, records.today(), "");
        meeting.outcomes.add(outcome);
        meeting.found(access.caller());
        records.changed(meeting);
        return OutcomeView.of(outcome, access.caller());
    }

    @PUT
    @Path("{outcomeId}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace an outcome of a meeting", description = "For those who write the meeting. `If-Match` names the version of the outcome, not that of the meeting.")
    public OutcomeView replaceMeetingOutcome(UUID id, UUID outcomeId, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid OutcomeDraft draft) {
        var meeting = access.requireWrite(records.findLocked(Meeting.class, id)).requireTakesPlace();
        var outcome = meeting.findOutcome(outcomeId).orElseThrow(Refusal::notFound);
        Preconditions.require(outcome.version, ifMatch);
        draft.applyTo(outcome, meeting, references, records.today(), "");
        meeting.found(access.caller());
        records.changed(meeting);
        return OutcomeView.of(outcome, access.caller());
    }

    @PUT
    @Path("{outcomeId}/completion")
    @Authenticated
    @Transactional
    @Operation(summary = "Say that a task is done, or open again", description = "For those who write the meeting, for the person whose task it is (known by a verified mail address), and for editors of the organisation that sees to it; needs no `If-Match`.")
    public OutcomeView completeTask(UUID id, UUID outcomeId, @Valid TaskCompletion completion) {
        var meeting = access.requireRead(records.findLocked(Meeting.class, id));
        var outcome = meeting.findOutcome(outcomeId).filter(found -> access.caller().reads(found.visibility(), meeting));
        tasks.requireComplete(meeting, outcome.orElse(null));
        var task = outcome.orElseThrow(Refusal::notFound);
        task.done(completion.doneOn(), records.today(), "/doneOn");
        records.changed(meeting);
        return OutcomeView.of(task, access.caller());
    }
}

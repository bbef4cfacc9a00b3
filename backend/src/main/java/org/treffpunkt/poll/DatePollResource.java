package org.treffpunkt.poll;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.MeetingDates;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** On which date a meeting takes place, over HTTP. */
@Path("/api/v1/meetings/{id}/date-polls")
@Tag(name = "Date polls", description = "Which of several dates suits those who meet.")
@NeedsScope("meetings")
@RunOnVirtualThread
class DatePollResource {
    private final DatePolls polls;
    private final DatePollAccess access;
    private final MeetingDates dates;
    private final Records records;
    private final Trail trail;
    private final Clock clock;

    DatePollResource(DatePolls polls, DatePollAccess access, MeetingDates dates, Records records, Trail trail, Clock clock) {
        this.polls = polls;
        this.access = access;
        this.dates = dates;
        this.records = records;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List the date polls of a meeting", description = "For those of the network and of the committee that meets, with how many each date suits; who said what is for those who write the meeting.")
    public MeetingDatePolls listDatePolls(UUID id) {
        var meeting = access.requireFollow(records.find(Meeting.class, id));
        var now = now();
        return new MeetingDatePolls(polls.of(meeting.id()).stream().map(poll -> DatePollView.of(poll, polls, access, now)).toList());
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = DatePollView.class, responseCode = "201")
    @Operation(summary = "Propose dates for a meeting", description = "For those who write the meeting, while it is TENTATIVE. Of a meeting one poll is open at a time; dates that were proposed stay as they are.")
    public DatePollView beginDatePoll(UUID id, @Valid DatePollProposal proposal) {
        var poll = new DatePoll(access.requireLead(records.find(Meeting.class, id)), proposal, access.caller(), now());
        polls.session().persist(poll);
        polls.session().flush();
        trail.keep(DatePollDeed.begun(poll));
        return view(poll);
    }

    @PUT
    @Path("{pollId}/answer")
    @Authenticated
    @Transactional
    @Operation(summary = "Say which dates suit", description = "For members of the network and of the committee that meets, as often as they like until the last day or until it is closed: the last answer counts, and needs no `If-Match`. "
            + "What is left out is not answered any more.")
    public DatePollView answerDatePoll(UUID id, UUID pollId, @Valid DatePollReply reply) {
        var meeting = access.requireAnswer(records.find(Meeting.class, id));
        var poll = locked(meeting, pollId);
        poll.requireOpen(now());
        answer(poll, reply);
        return view(poll);
    }

    @POST
    @Path("{pollId}/closing")
    @Authenticated
    @Transactional
    @ResponseStatus(200)
    @Operation(summary = "Close a date poll", description = "For those who write the meeting, once. With a date, the meeting takes place then and is PLANNED, and whoever is invited is told; without one it stays tentative.")
    public DatePollView closeDatePoll(UUID id, UUID pollId, @Valid DatePollClosing closing) {
        var meeting = access.requireLead(records.find(Meeting.class, id));
        var poll = locked(meeting, pollId);
        var before = DatePollDeed.of(poll);
        var chosen = poll.close(closing.date(), now());
        if (chosen != null) dates.settle(meeting, chosen.startAt, chosen.endAt, poll.zone());
        polls.session().flush();
        trail.keep(DatePollDeed.closed(poll, before));
        return view(poll);
    }

    /** Whoever comes second waits for the end of the first one's transaction, so that all who answer at once count, and nobody answers what is being closed. */
    private DatePoll locked(Meeting meeting, UUID id) {
        var poll = polls.session().find(DatePoll.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (poll == null || !poll.meeting.id().equals(meeting.id())) throw Refusal.notFound();
        return poll;
    }

    private void answer(DatePoll poll, DatePollReply reply) {
        var said = reply.to(poll);
        String subject = Objects.requireNonNull(access.caller().subject());
        var earlier = polls.answersOf(poll.id, subject);
        var before = DatePollAnswerDeed.of(poll, earlier);
        for (DatePollAnswer it : earlier) {
            var choice = said.remove(it.dateId);
            if (choice == null) polls.session().remove(it);
            else it.change(choice, now());
        }
        said.forEach((date, choice) -> polls.session().persist(new DatePollAnswer(poll, date, choice, access.caller(), now())));
        polls.session().flush();
        var after = DatePollAnswerDeed.of(poll, polls.answersOf(poll.id, subject));
        if (!after.equals(before)) trail.keep(DatePollAnswerDeed.answered(poll, before, after));
    }

    private DatePollView view(DatePoll poll) {
        return DatePollView.of(poll, polls, access, now());
    }

    /** As precisely as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

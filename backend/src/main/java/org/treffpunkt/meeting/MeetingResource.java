package org.treffpunkt.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.MergePatch;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** Meetings over HTTP. */
@Path("/api/v1/meetings")
@Tag(name = "Meetings", description = "Meetings of every kind, with agenda, participations and outcomes.")
@NeedsScope("meetings")
@RunOnVirtualThread
class MeetingResource {
    private static final Order.Key<Meeting> BEGINNING = new Order.Key<>(Instant.class, (b, r) -> r.get(Meeting_.sortStart));
    static final Order<Meeting> ORDER = Order.<Meeting>common("-date").and("date", BEGINNING).and("start", BEGINNING);

    private final Session session;
    private final MeetingAccess access;
    private final Records records;
    private final References references;
    private final Terms terms;
    private final MergePatch mergePatch;
    private final Clock clock;
    private final Event<MeetingChanged> changed;

    MeetingResource(Session session, MeetingAccess access, Records records, References references, Terms terms, MergePatch mergePatch, Clock clock, Event<MeetingChanged> changed) {
        this.session = session;
        this.access = access;
        this.records = records;
        this.references = references;
        this.terms = terms;
        this.mergePatch = mergePatch;
        this.clock = clock;
        this.changed = changed;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "List meetings", description = "Sort by `date` (default `-date`; `start` means the same: the start where it is known, else the first day it can be), `name`, `createdAt`, `updatedAt`. "
            + "Meetings of an unknown day or year come last by `-date` and first by `date`. `asOf` lists meetings dated on or before that day, and undated ones. "
            + "`q` looks in titles, purposes, objectives, themes, descriptions, conclusions, places and in parts that everybody may read.")
    public Page<MeetingSummary> listMeetings(@BeanParam ListQuery query, @BeanParam MeetingFilter filter) {
        return new Listing<>(session, Meeting.class, query, ORDER)
                .where(access::readable)
                .found(MeetingResource::said)
                .anyOf(filter.network(), networks -> (b, r) -> r.get(Meeting_.networkId).in(networks))
                .anyOf(filter.committee(), committees -> (b, r) -> r.get(Meeting_.committee).get("id").in(committees))
                .anyOf(filter.series(), series -> (b, r) -> r.get(Meeting_.series).get("id").in(series))
                .anyOf(filter.kind(), kinds -> (b, r) -> r.get(Meeting_.kind).in(kinds))
                .anyOf(filter.status(), statuses -> (b, r) -> r.get(Meeting_.status).in(statuses))
                .sharing(Meeting_.focusTopics, terms.withNarrower(Vocabulary.TOPICS, filter.topic()))
                .sharing(Meeting_.levels, Gathering.names(filter.level()))
                .sharing(Meeting_.audiences, Gathering.names(filter.audience()))
                .given(filter.from(), day -> (b, r) -> b.greaterThanOrEqualTo(r.get(Meeting_.lastDay), day))
                .given(filter.until(), day -> (b, r) -> b.lessThanOrEqualTo(r.get(Meeting_.validFrom), day))
                .page(meeting -> MeetingSummary.of(meeting, access.caller()));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    @Operation(summary = "Add a meeting", description = "For coordinators of the network, and for chair and secretary of the committee that meets.")
    public MeetingView createMeeting(@Valid MeetingDraft draft) {
        var network = records.resolve(Network.class, draft.network(), "/network");
        access.requireAdd(network.id(), "/network/id");
        var meeting = draft.create(network, references, terms, clock);
        access.requireCommittee(meeting);
        return MeetingView.of(records.add(meeting), access);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read a meeting")
    public MeetingView getMeeting(UUID id) {
        return MeetingView.of(access.requireRead(records.find(Meeting.class, id)), access);
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace a meeting", description = "For coordinators of the network, and for chair and secretary of the committee that meets. To move it, change `start` and leave `date` out.")
    public MeetingView replaceMeeting(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid MeetingDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of a meeting", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole. The `date` moves with a `start` that is given.")
    public MeetingView patchMeeting(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var meeting = writable(id, ifMatch);
        return write(meeting, mergePatch.apply(moved(patch, meeting), MeetingView.of(meeting, access), MeetingDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a meeting", description = "One that was called off is better set to CANCELLED. It can be restored; a tombstone stays in the list for those who synchronise.")
    public void deleteMeeting(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var meeting = writable(id, ifMatch);
        records.delete(meeting);
        changed.fire(new MeetingChanged(meeting));
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted meeting")
    public MeetingView restoreMeeting(UUID id) {
        var meeting = records.restore(access.requireRestore(records.find(Meeting.class, id)));
        changed.fire(new MeetingChanged(meeting));
        return MeetingView.of(meeting, access);
    }

    static Listing.Rule<Meeting> said(String word) {
        return (builder, meeting) -> {
            var found = builder.createQuery(UUID.class).subquery(UUID.class);
            var words = found.from(MeetingWords.class);
            return meeting.get(Aggregate_.id).in(found.select(words.get(MeetingWords_.id)).where(Listing.says(builder, words.get(MeetingWords_.searchText), word)));
        };
    }

    private Meeting writable(UUID id, @Nullable String ifMatch) {
        var meeting = access.requireWrite(records.find(Meeting.class, id));
        Preconditions.require(meeting, ifMatch);
        return meeting;
    }

    private MeetingView write(Meeting meeting, MeetingDraft draft) {
        access.requireSameNetwork(meeting, draft.network().id(), "/network/id");
        access.requireCommittee(draft.applyTo(meeting, references, terms, clock));
        records.changed(meeting);
        changed.fire(new MeetingChanged(meeting));
        return MeetingView.of(meeting, access);
    }

    /** The day follows from the start: who moves the start need not know on which day it was. */
    private static JsonNode moved(JsonNode patch, Meeting meeting) {
        boolean starts = patch.has("start") ? patch.hasNonNull("start") : meeting.startAt != null && patch.has("timeZone");
        return patch instanceof ObjectNode changes && starts && !changes.has("date") ? changes.deepCopy().putNull("date") : patch;
    }
}

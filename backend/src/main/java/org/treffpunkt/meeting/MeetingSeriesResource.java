package org.treffpunkt.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;
import org.treffpunkt.vocabulary.Terms;

/** Series of meetings over HTTP. */
@Path("/api/v1/meeting-series")
@Tag(name = "Meeting series", description = "Meetings held again and again for the same purpose.")
@NeedsScope("meetings")
@RunOnVirtualThread
class MeetingSeriesResource {
    private static final Order<MeetingSeries> ORDER = Order.common("name");

    private final Session session;
    private final MeetingSeriesAccess access;
    private final MeetingAccess meetingAccess;
    private final Records records;
    private final References references;
    private final Terms terms;
    private final MergePatch mergePatch;

    MeetingSeriesResource(Session session, MeetingSeriesAccess access, MeetingAccess meetingAccess, Records records, References references, Terms terms, MergePatch mergePatch) {
        this.session = session;
        this.access = access;
        this.meetingAccess = meetingAccess;
        this.records = records;
        this.references = references;
        this.terms = terms;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "List series of meetings", description = "Sort by `name` (default), `createdAt`, `updatedAt`. `q` looks in titles, purposes, goals, descriptions and places.")
    public Page<MeetingSeriesSummary> listMeetingSeries(@BeanParam ListQuery query, @BeanParam MeetingSeriesFilter filter) {
        return new Listing<>(session, MeetingSeries.class, query, ORDER)
                .where(access::readable)
                .anyOf(filter.network(), networks -> (b, r) -> r.get(MeetingSeries_.networkId).in(networks))
                .anyOf(filter.committee(), committees -> (b, r) -> r.get(MeetingSeries_.committee).get("id").in(committees))
                .anyOf(filter.kind(), kinds -> (b, r) -> r.get(MeetingSeries_.kind).in(kinds))
                .page(Function.<MeetingSeries>identity()).shownAs(this::summaries);
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MeetingSeriesView.class, responseCode = "201")
    @Operation(summary = "Add a series of meetings", description = "For coordinators of the network, and for chair and secretary of the committee that meets.")
    public MeetingSeriesView createMeetingSeries(@Valid MeetingSeriesDraft draft) {
        var network = records.resolve(Network.class, draft.network(), "/network");
        access.requireAdd(network.id(), "/network/id");
        var series = draft.create(network, references, terms, records.today());
        access.requireCommittee(series);
        return view(records.add(series));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read a series of meetings")
    public MeetingSeriesView getMeetingSeries(UUID id) {
        return view(access.requireRead(records.find(MeetingSeries.class, id)));
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Replace a series of meetings", description = "For coordinators of the network, and for chair and secretary of the committee that meets.")
    public MeetingSeriesView replaceMeetingSeries(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid MeetingSeriesDraft draft) {
        return write(writable(id, ifMatch), draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Transactional
    @Operation(summary = "Change members of a series of meetings", description = "JSON Merge Patch (RFC 7396) of a draft. Lists are replaced whole.")
    public MeetingSeriesView patchMeetingSeries(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        var series = writable(id, ifMatch);
        return write(series, mergePatch.apply(patch, view(series), MeetingSeriesDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete a series of meetings", description = "Its meetings stay. It can be restored; a tombstone stays in the list for those who synchronise.")
    public void deleteMeetingSeries(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        records.delete(writable(id, ifMatch));
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted series of meetings")
    public MeetingSeriesView restoreMeetingSeries(UUID id) {
        return view(records.restore(access.requireRestore(records.find(MeetingSeries.class, id))));
    }

    private MeetingSeries writable(UUID id, @Nullable String ifMatch) {
        var series = access.requireWrite(records.find(MeetingSeries.class, id));
        Preconditions.require(series, ifMatch);
        return series;
    }

    private MeetingSeriesView write(MeetingSeries series, MeetingSeriesDraft draft) {
        access.requireSameNetwork(series, draft.network().id(), "/network/id");
        access.requireCommittee(draft.applyTo(series, references, terms, records.today()));
        return view(records.changed(series));
    }

    private MeetingSeriesView view(MeetingSeries series) {
        return MeetingSeriesView.of(series, SeriesYear.of(List.of(series), records.today(), session, meetingAccess), access.caller());
    }

    private List<MeetingSeriesSummary> summaries(List<MeetingSeries> page) {
        var year = SeriesYear.of(page, records.today(), session, meetingAccess);
        return page.stream().map(series -> MeetingSeriesSummary.of(series, year, access.caller())).toList();
    }
}

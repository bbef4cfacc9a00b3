package org.treffpunkt.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.meeting.MeetingKind;
import org.treffpunkt.meeting.MeetingSearch;
import org.treffpunkt.value.Level;

/** Meetings as calendar programs read them, over HTTP. */
@Path("/api/v1/calendars")
@Tag(name = "Calendars")
@NeedsScope(NeedsScope.NONE)
@Produces("text/calendar")
@Feed
@RunOnVirtualThread
class CalendarResource {
    private static final String UNCHANGED = "Unchanged since the calendar of which the ETag is named in `If-None-Match`.";

    private final Calendars calendars;

    CalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("{secret}.ics")
    @PermitAll
    @Transactional
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    @Operation(summary = "Read a calendar by its secret address", description = "For calendar programs. Shows what whoever made the address may read now, of the last year and all that is to come. What is unchanged is answered with 304 to `If-None-Match`.")
    public String readCalendar(String secret) {
        return calendars.secret(secret);
    }

    @GET
    @Path("public/meetings.ics")
    @PermitAll
    @Transactional
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    @Operation(summary = "Read public meetings as a calendar", description = "Without a secret, and only what is public, whoever asks: of a network, a committee, or what a list was narrowed by.")
    public String readPublicCalendar(
            @QueryParam("network") List<UUID> network,
            @QueryParam("committee") List<UUID> committee,
            @QueryParam("series") List<UUID> series,
            @QueryParam("kind") List<MeetingKind> kind,
            @Parameter(description = "About one of these topics or narrower ones.") @QueryParam("topic") List<String> topic,
            @QueryParam("level") List<Level> level,
            @Parameter(description = "Words that must all occur.") @QueryParam("q") @Nullable String q) {
        return calendars.open(new MeetingSearch(network, committee, series, kind, topic, level, q));
    }

    @GET
    @Path("meetings/{meetingId}.ics")
    @PermitAll
    @Transactional
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    @Operation(summary = "Download a meeting for a calendar", description = "For whoever may read the meeting.")
    public String downloadMeeting(UUID meetingId) {
        return calendars.one(meetingId);
    }
}

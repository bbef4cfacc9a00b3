package org.treffpunkt.minutes;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.Rooms;
import org.treffpunkt.shared.Records;

/** Where minutes begin: at their meeting. */
@Path("/api/v1/meetings/{id}/minutes")
@Tag(name = "Minutes")
@NeedsScope("meetings")
@RunOnVirtualThread
class MeetingMinutesResource {
    private final MinutesAccess access;
    private final MinutesVersions versions;
    private final Rooms rooms;
    private final Records records;

    MeetingMinutesResource(MinutesAccess access, MinutesVersions versions, Rooms rooms, Records records) {
        this.access = access;
        this.versions = versions;
        this.rooms = rooms;
        this.records = records;
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MinutesView.class, responseCode = "201")
    @Operation(summary = "Begin minutes of a meeting", description = "For coordinators of the network, and for chair and secretary of the committee that met. The first version is a draft made of agenda, notes, who was there and outcomes, each for those who read it at the meeting. "
            + "When the newest version was approved, this begins its correction with the same text. One version is written at a time.")
    public MinutesView compileMinutes(UUID id) {
        var meeting = records.find(Meeting.class, id);
        access.requireCompile(meeting);
        return MinutesView.of(records.add(next(meeting)), access);
    }

    /** Versions that were deleted keep their number. */
    private Minutes next(Meeting meeting) {
        int number = versions.numbered(meeting.id()) + 1;
        var approved = versions.of(meeting.id()).stream().filter(Minutes::approved).findFirst();
        return approved.isPresent() ? approved.get().correction(number, access.caller()) : Minutes.of(meeting, rooms, number, access.caller());
    }
}

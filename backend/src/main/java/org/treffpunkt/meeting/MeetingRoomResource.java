package org.treffpunkt.meeting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** The room of a meeting over HTTP: what is written by many at once, without the meeting's ETag in the way. */
@Path("/api/v1/meetings/{id}")
@Tag(name = "Meeting rooms", description = "What is written while a meeting takes place, by several people at once: who is there, how far the agenda has come, outcomes and notes.")
@NeedsScope("meetings")
@RunOnVirtualThread
class MeetingRoomResource {
    private final MeetingAccess access;
    private final Rooms rooms;
    private final Records records;
    private final References references;
    private final Trail trail;
    private final Clock clock;

    MeetingRoomResource(MeetingAccess access, Rooms rooms, Records records, References references, Trail trail, Clock clock) {
        this.access = access;
        this.rooms = rooms;
        this.records = records;
        this.references = references;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Path("room")
    @Authenticated
    @Transactional
    @Operation(summary = "Follow a meeting", description = "For those of the network and of the committee that meets. Asked for every few seconds, it shows the same to every phone and the projector.")
    public MeetingRoom getMeetingRoom(UUID id) {
        return MeetingRoom.of(access.requireFollow(records.find(Meeting.class, id)), access, rooms, clock.instant(), records.today());
    }

    @PUT
    @Path("progress")
    @Authenticated
    @Transactional
    @Operation(summary = "Say which item of the agenda it is", description = "For those who write the meeting. The same item again does not start its clock anew; needs no `If-Match`.")
    public ProgressView setMeetingProgress(UUID id, @Valid ProgressDraft draft) {
        var meeting = access.requireWrite(records.findLocked(Meeting.class, id)).requireTakesPlace();
        var item = draft.agendaItem() == null ? null : meeting.item(draft.agendaItem().id(), "/agendaItem/id");
        var before = rooms.session().find(MeetingProgress.class, id);
        var was = before == null ? null : RoomDeed.of(before);
        var progress = before == null ? new MeetingProgress(meeting) : before;
        if (progress.reach(item, clock.instant())) {
            rooms.session().persist(progress);
            trail.keep(RoomDeed.progress(meeting, progress, was));
        }
        return ProgressView.of(progress, meeting, access);
    }

    @PUT
    @Path("attendance/{participationId}")
    @Authenticated
    @Transactional
    @Operation(summary = "Note whether somebody is there", description = "For those who write the meeting. It leaves the version of the meeting alone, needs no `If-Match`, and sent twice it counts once.")
    public AttendanceView noteAttendance(UUID id, UUID participationId, @Valid AttendanceDraft draft) {
        var meeting = access.requireWrite(records.find(Meeting.class, id)).requireTakesPlace();
        // Two taps on the same name come one after the other.
        var participation = rooms.participation(id, participationId).orElseThrow(Refusal::notFound);
        rooms.session().lock(participation, LockModeType.PESSIMISTIC_WRITE);
        @Nullable Attendance before = rooms.session().find(Attendance.class, participationId);
        var was = before == null ? null : RoomDeed.of(before);
        var attendance = before == null ? new Attendance(meeting, participation) : before;
        if (draft.applyTo(attendance, references, clock.instant())) {
            rooms.session().persist(attendance);
            trail.keep(RoomDeed.attendance(meeting, attendance, was));
        }
        return AttendanceView.of(attendance, access.caller());
    }
}

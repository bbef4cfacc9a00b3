package org.treffpunkt.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changes while a meeting takes place, for everybody who follows it. */
@Schema(description = "What changes while a meeting takes place, beside the record of the meeting: cheap to ask for every few seconds.")
record MeetingRoom(
        @Schema(description = "Id of the meeting.", required = true) UUID meeting,
        @Schema(description = "Version of the meeting: where it is another one, agenda and participations are to be read again.", required = true) long meetingVersion,
        @Schema(description = "The time of the server, by which clocks are set.", required = true) Instant now,
        @Schema(description = "Absent before the first item.") @Nullable ProgressView progress,
        @Schema(description = "Of the participations that the caller may read.", required = true) List<AttendanceView> attendance,
        @Schema(required = true) Quorum quorum,
        @Schema(required = true) List<OutcomeView> outcomes,
        @Schema(description = "For those of the committee that meets, or of the network where it is no committee. Of items without a note there is none.", required = true) List<NoteView> notes,
        @Schema(description = "Whether the caller notes who is there, moves the agenda on and writes outcomes.", required = true) boolean leads,
        @Schema(description = "Whether the caller writes notes.", required = true) boolean takesNotes) {

    static MeetingRoom of(Meeting it, MeetingAccess access, Rooms rooms, Instant now, LocalDate today) {
        var caller = access.caller();
        var parts = access.shown(it.participations, it).stream().map(Participation::id).collect(Collectors.toSet());
        var progress = rooms.session().find(MeetingProgress.class, it.id());
        var notes = rooms.notes(it.id()).stream().collect(Collectors.groupingBy(edit -> edit.agendaItemId));
        return new MeetingRoom(it.id(), it.version(), now, progress == null ? null : ProgressView.of(progress, it, access),
                rooms.attendances(it.id()).stream().filter(noted -> parts.contains(noted.participationId)).map(noted -> AttendanceView.of(noted, caller)).toList(), Quorum.of(it, today),
                access.shown(it.outcomes, it).stream().map(outcome -> OutcomeView.of(outcome, caller)).toList(),
                it.agendaItems.stream().filter(Objects::nonNull).filter(item -> access.readsNotes(it, item) && notes.containsKey(item.id()))
                        .map(item -> NoteView.of(item.id(), Objects.requireNonNull(notes.get(item.id())))).toList(),
                access.writes(it), access.takesNotes(it));
    }
}

package org.treffpunkt.report;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who came to meetings that were held, one after the other. */
@Schema(description = "Who came to the meetings that were held within these days: of those who take part, as far as the caller may read that. Meetings of which nobody noted who came are left out.")
record AttendanceOverTime(
        @Schema(description = "First day.", required = true) LocalDate from,
        @Schema(description = "Last day.", required = true) LocalDate to,
        @Schema(description = "One after the other, the earliest first.", required = true) List<MeetingTurnout> meetings,
        @Schema(description = "The sides that those who take part stand for, in the order of the committee or network; last, those of no side.", required = true) List<SideAttendance> constituencies,
        @Schema(description = "The organisations that take part and that the caller may read: whoever came most often first.", required = true) List<OrganisationAttendance> organisations) {}

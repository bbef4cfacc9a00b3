package org.treffpunkt.report;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.concern.ConcernCounts;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;

/** What a year of a network or a committee was. It is kept nowhere: whoever asks gets what is so now, and may be read by them. */
@Schema(description = "What a year of a network or a committee was, compiled from what the caller may read: every number counts exactly that. Programs get the parts for which they have a scope.")
record YearReport(
        @Schema(required = true) int year,
        @Schema(description = "The day on which it looks at the year: the last of it, or today where that is earlier.", required = true) LocalDate asOf,
        @Schema(required = true) Reference network,
        @Schema(description = "Absent in the report of a whole network.") @Nullable Reference committee,
        @Schema(required = true) int held,
        @Schema(description = "Those that are planned or tentative.", required = true) int planned,
        @Schema(required = true) int cancelled,
        @Schema(description = "Series that went on in the year.", required = true) List<ReportedSeries> series,
        @Schema(description = "The earliest first. Those of no known year are left out.", required = true) List<ReportedMeeting> meetings,
        @Schema(description = "Absent for those outside the network and the committee.") @Nullable AttendanceOverTime attendance,
        @Schema(required = true) List<ReportedDecision> decisions,
        @Schema(required = true) ReportedTasks tasks,
        @Nullable ConcernCounts concerns,
        @Schema(description = "Absent of a committee for those who may not know who sits in it.") @Nullable MemberChanges members,
        @Schema(description = "The notices that those demand who funded meetings of the year.", required = true) List<LocalizedText> acknowledgements) {}

package org.treffpunkt.report;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.pdf.Paper;
import org.treffpunkt.pdf.PaperLanguage;
import org.treffpunkt.pdf.Papers;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Visibility;

/** The year of a committee over HTTP, and who came to its meetings. */
@Path("/api/v1/committees/{id}")
@Tag(name = "Reports", description = "What a year of a network or a committee was, and who came to its meetings.")
@NeedsScope("meetings")
@RunOnVirtualThread
class CommitteeReportResource {
    private static final int MOST_YEARS = 10;

    private final Reporting reporting;
    private final Records records;
    private final Caller caller;
    private final Papers papers;

    CommitteeReportResource(Reporting reporting, Records records, Caller caller, Papers papers) {
        this.reporting = reporting;
        this.records = records;
        this.caller = caller;
        this.papers = papers;
    }

    @GET
    @Path("year-report")
    @PermitAll
    @Transactional
    @Operation(
            summary = "Read the year of a committee",
            description = "Meetings beside what its series aim at, attendance, decisions, tasks, conclusions, concerns, and who came and left: compiled from what the caller may read, and kept nowhere.")
    public YearReport getCommitteeYearReport(UUID id, @Parameter(description = "A calendar year, 1900 to 2200; this one where nothing is said.") @QueryParam("year") @Nullable Integer year) {
        return report(id, year);
    }

    @GET
    @Path("year-report.pdf")
    @PermitAll
    @Transactional
    @Produces(Paper.MEDIA_TYPE)
    @Operation(summary = "Print the year of a committee", description = "The same as PDF, with the notices that those demand who funded its meetings; in German or English as `Accept-Language` asks.")
    public byte[] printCommitteeYearReport(UUID id, @Parameter(description = "A calendar year, 1900 to 2200; this one where nothing is said.") @QueryParam("year") @Nullable Integer year,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        return papers.print(new YearReportPaper(report(id, year), PaperLanguage.wanted(languages)).paper());
    }

    @GET
    @Path("attendance")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Read who came to the meetings of a committee",
            description = "Over the last two years or between two days, at most ten years apart: by meeting, by constituency and by organisation. For the network and the committee; of those who take part, as far as the caller may read that.")
    public AttendanceOverTime getCommitteeAttendance(UUID id, @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        var committee = reporting.committee(id);
        if (!caller.reads(Visibility.NETWORK, committee)) throw Refusal.forbidden("Who came to its meetings is for the network and the committee.");
        LocalDate last = to == null ? records.today() : to;
        LocalDate first = from == null ? last.minusYears(2).plusDays(1) : from;
        if (first.isAfter(last)) throw Refusal.badParameter("from", "`from` is after `to`.");
        if (first.plusYears(MOST_YEARS).isBefore(last)) throw Refusal.badParameter("from", "At most " + MOST_YEARS + " years.");
        return reporting.attendance(committee.network(), committee, first, last);
    }

    private YearReport report(UUID id, @Nullable Integer year) {
        var committee = reporting.committee(id);
        return reporting.of(committee.network(), committee, ReportYear.of(year, records.today()));
    }
}

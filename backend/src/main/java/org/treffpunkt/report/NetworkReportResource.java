package org.treffpunkt.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.pdf.Paper;
import org.treffpunkt.pdf.PaperLanguage;
import org.treffpunkt.pdf.Papers;
import org.treffpunkt.shared.Records;

/** The year of a network over HTTP. */
@Path("/api/v1/networks/{id}")
@Tag(name = "Reports")
@NeedsScope("meetings")
@RunOnVirtualThread
class NetworkReportResource {
    private final Reporting reporting;
    private final Records records;
    private final Papers papers;

    NetworkReportResource(Reporting reporting, Records records, Papers papers) {
        this.reporting = reporting;
        this.records = records;
        this.papers = papers;
    }

    @GET
    @Path("year-report")
    @PermitAll
    @Transactional
    @Operation(
            summary = "Read the year of a network",
            description = "The meetings of all its committees and its own, attendance, decisions, tasks, conclusions, concerns, and who joined and left: compiled from what the caller may read, and kept nowhere.")
    public YearReport getNetworkYearReport(UUID id, @Parameter(description = "A calendar year, 1900 to 2200; this one where nothing is said.") @QueryParam("year") @Nullable Integer year) {
        return report(id, year);
    }

    @GET
    @Path("year-report.pdf")
    @PermitAll
    @Transactional
    @Produces(Paper.MEDIA_TYPE)
    @Operation(summary = "Print the year of a network", description = "The same as PDF, with the notices that those demand who funded its meetings; in German or English as `Accept-Language` asks.")
    public byte[] printNetworkYearReport(UUID id, @Parameter(description = "A calendar year, 1900 to 2200; this one where nothing is said.") @QueryParam("year") @Nullable Integer year,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        return papers.print(new YearReportPaper(report(id, year), PaperLanguage.wanted(languages)).paper());
    }

    private YearReport report(UUID id, @Nullable Integer year) {
        return reporting.of(reporting.network(id), null, ReportYear.of(year, records.today()));
    }
}

package org.treffpunkt.meeting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.pdf.Paper;
import org.treffpunkt.pdf.PaperLanguage;
import org.treffpunkt.pdf.Papers;
import org.treffpunkt.shared.Records;

/** What is printed of meetings, over HTTP. */
@Path("/api/v1/meetings/{id}")
@Tag(name = "Meetings")
@NeedsScope("meetings")
@Produces(Paper.MEDIA_TYPE)
@RunOnVirtualThread
class MeetingPaperResource {
    private final MeetingAccess access;
    private final Records records;
    private final OutcomeRegister register;
    private final Papers papers;

    MeetingPaperResource(MeetingAccess access, Records records, OutcomeRegister register, Papers papers) {
        this.access = access;
        this.records = records;
        this.register = register;
        this.papers = papers;
    }

    @GET
    @Path("invitation.pdf")
    @PermitAll
    @Transactional
    @Operation(summary = "Print the invitation to a meeting", description = "As PDF with what the caller may read, in German or English as `Accept-Language` asks.")
    public byte[] printInvitation(UUID id, @HeaderParam("Accept-Language") @Nullable String languages) {
        return papers.print(of(id, languages).invitation());
    }

    @GET
    @Path("agenda.pdf")
    @PermitAll
    @Transactional
    @Operation(summary = "Print the agenda of a meeting", description = "As PDF with what the caller may read, and below what earlier meetings of the same committee or series left to be done; in German or English as `Accept-Language` asks.")
    public byte[] printAgenda(UUID id, @HeaderParam("Accept-Language") @Nullable String languages) {
        return papers.print(of(id, languages).agenda(register.carriedTo(records.find(Meeting.class, id))));
    }

    @GET
    @Path("attendance-list.pdf")
    @Authenticated
    @Transactional
    @Operation(summary = "Print the attendance list of a meeting", description = "As PDF with a column to sign in, for the network and the committee that meets: whoever takes part, as far as the caller may read that, and empty rows.")
    public byte[] printAttendanceList(UUID id, @HeaderParam("Accept-Language") @Nullable String languages) {
        access.requireAttendance(records.find(Meeting.class, id));
        return papers.print(of(id, languages).attendanceList());
    }

    private MeetingPapers of(UUID id, @Nullable String languages) {
        return new MeetingPapers(access.requireRead(records.find(Meeting.class, id)), access, PaperLanguage.wanted(languages));
    }
}

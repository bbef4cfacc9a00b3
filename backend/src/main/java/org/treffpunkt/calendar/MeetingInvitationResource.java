package org.treffpunkt.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.account.Caller;
import org.treffpunkt.audit.ReadInBulk;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.Meetings;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;

/** Whom a meeting invites, over HTTP; for those who write the meeting. */
@Path("/api/v1/meetings/{id}")
@Tag(name = "Meetings")
@NeedsScope("meetings")
@RunOnVirtualThread
class MeetingInvitationResource {
    private final MeetingInvitations invitations;
    private final Meetings meetings;
    private final Inviting inviting;
    private final Records records;
    private final Caller caller;

    MeetingInvitationResource(MeetingInvitations invitations, Meetings meetings, Inviting inviting, Records records, Caller caller) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.inviting = inviting;
        this.records = records;
        this.caller = caller;
    }

    @GET
    @Path("invitations")
    @Authenticated
    @Transactional
    @ReadInBulk("MEETING_INVITATION")
    @Operation(summary = "List whom a meeting invites", description = "With their replies, and how many come by constituency and organisation. For coordinators of the network, and for chair and secretary of the committee that meets.")
    public MeetingInvitees listMeetingInvitations(UUID id) {
        var meeting = writable(id);
        return MeetingInvitees.of(meeting, invitations.of(meeting.id()), caller);
    }

    @POST
    @Path("invitation-preview")
    @Authenticated
    @Transactional
    @Operation(summary = "Preview whom a round would invite", description = "Changes nothing.")
    public InvitationPreview previewMeetingInvitations(UUID id, @Valid InvitationRound draft) {
        return inviting.preview(writable(id), draft);
    }

    @POST
    @Path("invitations")
    @Authenticated
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MeetingInvitationRoundResult.class, responseCode = "201")
    @Operation(summary = "Invite to a meeting", description = "Each of the invited is sent a letter with a link to reply and an invitation for their calendar (iCalendar, RFC 5545 and 5546). Whoever has a record, or speaks for an "
            + "organisation, takes part in the meeting with the status INVITED, which follows the reply. When time, place or title change, or the meeting is called off, all of them and their calendars are told.")
    public MeetingInvitationRoundResult inviteToMeeting(UUID id, @Valid InvitationRound draft) {
        return inviting.invite(written(id), draft);
    }

    @POST
    @Path("invitations/{invitationId}/letters")
    @Authenticated
    @Transactional
    @Operation(summary = "Send an invitation to a meeting again", description = "With a new link; earlier ones go on working.")
    public MeetingInvitationView resendMeetingInvitation(UUID id, UUID invitationId) {
        return MeetingInvitationView.of(inviting.remind(invitation(id, invitationId)), caller);
    }

    @DELETE
    @Path("invitations/{invitationId}")
    @Authenticated
    @Transactional
    @Operation(summary = "Take an invitation to a meeting back", description = "Its participation is taken out of the meeting; the invited and their calendar are told. The invitation stays in the list.")
    public void withdrawMeetingInvitation(UUID id, UUID invitationId) {
        inviting.withdraw(invitation(id, invitationId));
    }

    private Meeting writable(UUID id) {
        return meetings.requireWrite(caller, records.find(Meeting.class, id));
    }

    /** So that nobody replies, or invites the same, meanwhile. */
    private Meeting written(UUID id) {
        return meetings.requireWrite(caller, records.findLocked(Meeting.class, id));
    }

    private MeetingInvitation invitation(UUID meeting, UUID id) {
        return invitations.one(written(meeting).id(), id).orElseThrow(Refusal::notFound);
    }
}

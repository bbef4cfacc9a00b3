package org.treffpunkt.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a round of invitations. */
@Schema(description = "What came of a round of invitations.")
record MeetingInvitationRoundResult(
        @Schema(description = "How many were sent a letter.", required = true) int sent,
        @Schema(description = "How many are invited now and have no mail address: they have to be told otherwise.", required = true) int withoutAddress,
        @Schema(description = "How many had been invited before and were left alone.", required = true) int invitedAlready) {}

package org.treffpunkt.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;

/** What somebody who is invited sees of the meeting, and of their own reply. */
@Schema(name = "InvitationReplyPage", description = "What somebody who is invited sees of the meeting, and of their own reply.")
record ReplyPage(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID meeting,
        @Schema(description = "Name of the network.", required = true) LocalizedText network,
        @Schema(required = true) LocalizedText title,
        @Nullable LocalizedText description,
        @Nullable PartialDate date,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable String timeZone,
        @Schema(description = "Where, in words.") @Nullable String place,
        @Schema(description = "Where to join on the web.") @Nullable String onlineUrl,
        @Schema(description = "Who is invited.", required = true) String name,
        @Schema(description = "Name of the organisation they come for.") @Nullable LocalizedText organisation,
        @Schema(description = "Why they are invited.") @Nullable String reason,
        @Schema(description = "The language of the letters.", required = true) MailLanguage language,
        @Schema(required = true) MeetingInvitation.State state,
        MeetingInvitation.@Nullable Answer answer,
        @Nullable String substitute,
        @Nullable String remark,
        @Nullable Instant answeredAt,
        @Schema(description = "Whether the mailbox that is invited is reminded of meetings.", required = true) boolean reminders) {

    static ReplyPage of(MeetingInvitation it, boolean reminders, Instant now) {
        var meeting = it.meeting;
        return new ReplyPage(it.id, meeting.id(), meeting.network().name(), meeting.name(), meeting.description(), meeting.date(), meeting.start(), meeting.end(),
                meeting.zone() == null ? null : meeting.zone().getId(), CalendarFacts.place(meeting, it.language), meeting.place() == null ? null : meeting.place().onlineUrl(), it.name,
                it.organisation == null ? null : it.organisation.name(), it.reason, it.language, it.state(now), it.answer, it.substitute, it.remark, it.answeredAt, reminders);
    }
}

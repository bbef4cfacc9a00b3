package org.treffpunkt.calendar;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.value.Reference;

/** An invitation as whoever writes the meeting sees it. */
@Schema(description = "That somebody is invited to a meeting, and what they reply; for those who write the meeting.")
record MeetingInvitationView(
        @Schema(required = true) UUID id,
        @Nullable Reference person,
        @Schema(description = "The organisation they come for.") @Nullable Reference organisation,
        @Schema(required = true) String name,
        @Schema(description = "Whether mail reaches them.", required = true) boolean hasAddress,
        @Schema(description = "For coordinators of the network, and of those who are known only by it.") @Nullable String email,
        @Schema(description = "The language of the letters.", required = true) MailLanguage language,
        @Schema(description = "Key of the constituency they were invited for.") @Nullable String constituency,
        @Nullable String reason,
        @Schema(required = true) Instant invitedAt,
        @Schema(description = "When the last letter went out; absent where there is no address.") @Nullable Instant sentAt,
        @Nullable Instant withdrawnAt,
        MeetingInvitation.@Nullable Answer answer,
        @Schema(description = "Who comes in their place.") @Nullable String substitute,
        @Nullable String remark,
        @Nullable Instant answeredAt) {

    static MeetingInvitationView of(MeetingInvitation it, Caller caller) {
        boolean known = it.person != null || it.organisation != null;
        return new MeetingInvitationView(it.id, caller.referOptional(it.person), caller.referOptional(it.organisation), it.name, it.email != null,
                !known || caller.coordinatesKeeperOf(it.meeting) ? it.email : null, it.language, it.constituency, it.reason, it.invitedAt, it.sentAt, it.withdrawnAt, it.answer, it.substitute, it.remark, it.answeredAt);
    }
}

package org.treffpunkt.calendar;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Reference;

/** How many of a group come. */
@Schema(name = "ExpectedTurnout", description = "How many of those who are invited come: of all, of a constituency, or of an organisation.")
record Turnout(
        @Schema(description = "Key of the constituency.") @Nullable String constituency,
        @Nullable Reference organisation,
        @Schema(required = true) int invited,
        @Schema(required = true) int yes,
        @Schema(required = true) int maybe,
        @Schema(required = true) int no,
        @Schema(required = true) int unanswered) {

    static Turnout of(@Nullable String constituency, @Nullable Reference organisation, List<MeetingInvitation> invited) {
        return new Turnout(constituency, organisation, invited.size(), count(invited, MeetingInvitation.Answer.YES), count(invited, MeetingInvitation.Answer.MAYBE), count(invited, MeetingInvitation.Answer.NO),
                count(invited, null));
    }

    private static int count(List<MeetingInvitation> invited, MeetingInvitation.@Nullable Answer answer) {
        return (int) invited.stream().filter(it -> it.answer == answer).count();
    }
}

package org.treffpunkt.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.account.Caller;
import org.treffpunkt.audit.OfMany;
import org.treffpunkt.meeting.Meeting;

/** Whom a meeting invites, and how many come. */
@Schema(description = "Whom a meeting invites, and how many come. Who is not invited any more is in the list and not counted.")
record MeetingInvitees(
        @Schema(description = "In the order in which they were invited.", required = true) List<MeetingInvitationView> items,
        @Schema(required = true) Turnout turnout,
        @Schema(required = true) List<Turnout> constituencies,
        @Schema(required = true) List<Turnout> organisations,
        @JsonIgnore @Schema(hidden = true) UUID networkId) implements OfMany {

    static MeetingInvitees of(Meeting meeting, List<MeetingInvitation> all, Caller caller) {
        var invited = all.stream().filter(it -> it.withdrawnAt == null).toList();
        return new MeetingInvitees(all.stream().map(it -> MeetingInvitationView.of(it, caller)).toList(), Turnout.of(null, null, invited),
                grouped(invited, it -> it.constituency).entrySet().stream().map(group -> Turnout.of(group.getKey(), null, group.getValue())).toList(),
                grouped(invited, it -> it.organisation).entrySet().stream().map(group -> Turnout.of(null, caller.refer(group.getKey()), group.getValue())).toList(),
                meeting.networkId());
    }

    private static <K> LinkedHashMap<K, List<MeetingInvitation>> grouped(List<MeetingInvitation> invited, Function<MeetingInvitation, K> by) {
        return invited.stream().filter(it -> by.apply(it) != null).collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}

package org.treffpunkt.calendar;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.Reference;

/** Who would be invited. */
@Schema(name = "MeetingInvitationPreview", description = "Who would be invited by a round.")
record InvitationPreview(@Schema(required = true) List<Item> items) {
    /** One of them. */
    @Schema(name = "PreviewedInvitee", description = "Somebody who would be invited.")
    record Item(
            @Schema(required = true) String name,
            @Nullable Reference person,
            @Schema(description = "The organisation they come for.") @Nullable Reference organisation,
            @Nullable String constituency,
            @Schema(description = "Whether mail reaches them. Whoever has no address is in the list of the invited and has to be told otherwise.", required = true) boolean hasAddress,
            @Schema(required = true) boolean invitedAlready) {}

    static InvitationPreview of(List<Invitee> found, List<Invitee> invited, Caller caller) {
        return new InvitationPreview(found.stream().map(it -> new Item(it.name(), caller.referOptional(it.person()), caller.referOptional(it.organisation()), it.constituency(), it.email() != null,
                invited.stream().anyMatch(it::same))).toList());
    }
}

package org.treffpunkt.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.network.Membership;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.Reference;

/** Whom to invite, why, and in which language. */
@Schema(name = "MeetingInvitationRound", description = "Whom to invite, why, and in which language. Whoever is in several of the groups is invited once; whoever is invited already is left alone.")
record InvitationRound(
        @Schema(description = "Whoever has a seat in one of these committees on the day of the meeting.") @Size(max = 20) List<@NotNull @Valid Reference> committees,
        @Schema(description = "Keys of constituencies: members of the network that stand for one of them.") @Size(max = 40) List<@NotBlank @Size(max = 120) String> constituencies,
        @Schema(description = "Members of the network in one of these roles.") @Size(max = 8) List<Membership.@NotNull Role> roles,
        @Schema(description = "Whoever speaks for these organisations in the network.") @Size(max = 200) List<@NotNull @Valid Reference> organisations,
        @Size(max = 200) List<@NotNull @Valid Reference> persons,
        @Size(max = 200) List<@NotNull @Valid InvitedAddress> addresses,
        @Schema(description = "Why they are invited; stands in the letter.") @Nullable @Size(max = 2000) String reason,
        @Schema(description = "The language of the letters.") @NotNull MailLanguage language) {

    InvitationRound {
        committees = Lists.kept(committees);
        constituencies = Lists.kept(constituencies);
        roles = Lists.kept(roles);
        organisations = Lists.kept(organisations);
        persons = Lists.kept(persons);
        addresses = Lists.kept(addresses);
        if (reason != null && reason.isBlank()) reason = null;
    }
}

package org.treffpunkt.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.value.Reference;

/** A registration as whoever writes the meeting sees it. */
@Schema(description = "That somebody registered for a meeting, with what they answered; for those who write the meeting.")
record RegistrationView(
        @Schema(required = true) UUID id,
        @Nullable Reference person,
        @Schema(description = "Id of their part in the meeting: whoever has one, of them it is noted in the room whether they are there.") @Nullable UUID participation,
        @Schema(required = true) String name,
        @Nullable String email,
        @Schema(description = "The language of the letters.", required = true) MailLanguage language,
        @Schema(description = "Whether they registered without an account.", required = true) boolean guest,
        @Schema(required = true) Registration.State state,
        @Schema(required = true) List<Answer> answers,
        @Schema(required = true) Instant registeredAt,
        @Schema(description = "Since when they have a place.") @Nullable Instant placedAt,
        @Nullable Instant cancelledAt,
        @Schema(description = "Whether it was noted that they were there.", required = true) boolean present) {

    static RegistrationView of(Registration it, boolean present, Caller caller) {
        return new RegistrationView(it.id, caller.referOptional(it.person), it.participation == null ? null : it.participation.id(), it.name, it.email, it.language, it.subject == null, it.state(), it.answers,
                it.registeredAt, it.placedAt, it.cancelledAt, present);
    }
}

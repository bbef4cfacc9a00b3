package org.treffpunkt.registration;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;

/** What somebody who registered sees of the meeting, and of their own registration. */
@Schema(name = "OwnRegistration", description = "What somebody who registered sees of the meeting, and of their own registration.")
record RegistrationPage(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID meeting,
        @Schema(description = "Name of the network.", required = true) LocalizedText network,
        @Schema(required = true) LocalizedText title,
        @Nullable PartialDate date,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable String timeZone,
        @Schema(description = "Where to join on the web, for those who have a place.") @Nullable String onlineUrl,
        @Schema(description = "Whether the meeting does not take place.", required = true) boolean calledOff,
        @Schema(required = true) String name,
        @Nullable String email,
        @Schema(required = true) Registration.State state,
        @Schema(description = "Whether it can still be cancelled.", required = true) boolean cancellable,
        @Schema(description = "Whether there is a certificate: for those of whom it was noted that they were there.", required = true) boolean certified,
        @Schema(required = true) List<Question> questions,
        @Schema(required = true) List<Answer> answers,
        @Schema(required = true) Instant registeredAt) {

    static RegistrationPage of(Registration it, @Nullable RegistrationForm form, boolean present, Instant now) {
        var meeting = it.meeting;
        var place = meeting.place();
        return new RegistrationPage(it.id, meeting.id(), meeting.network().name(), meeting.name(), meeting.date(), meeting.start(), meeting.end(), meeting.zone() == null ? null : meeting.zone().getId(),
                place == null || it.state() != Registration.State.PLACE ? null : place.onlineUrl(), meeting.calledOff(), it.name, it.email, it.state(),
                it.state() != Registration.State.CANCELLED && meeting.liesAhead(now), present, form == null ? List.of() : form.questions, it.answers, it.registeredAt);
    }
}

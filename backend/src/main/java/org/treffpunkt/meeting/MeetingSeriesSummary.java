package org.treffpunkt.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** What a card in a list shows of a series of meetings. */
@Schema(description = "What a card in a list shows of a series of meetings.")
record MeetingSeriesSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference committee,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) MeetingKind kind,
        @Nullable Integer targetPerYear,
        @Schema(required = true) int heldThisYear,
        @Schema(required = true) int plannedThisYear,
        @Schema(required = true) int behindThisYear,
        @Schema(required = true) List<String> focusTopics,
        @Schema(required = true) List<Audience> audiences,
        @Nullable RegistrationScope registrationScope,
        @Schema(required = true) Period period,
        @Schema(required = true) Visibility visibility) {

    static MeetingSeriesSummary of(MeetingSeries it, SeriesYear year, Caller caller) {
        return new MeetingSeriesSummary(it.id(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.committee), it.name(), it.kind, it.targetPerYear, year.held(it), year.planned(it), year.behind(it),
                it.focusTopics, it.audiences(), it.registrationScope, it.period(), it.visibility());
    }
}

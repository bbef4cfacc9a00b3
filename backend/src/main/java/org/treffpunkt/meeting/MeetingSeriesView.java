package org.treffpunkt.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.Goal;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartnerCategory;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** A series of meetings as its reader may see it. */
@Schema(description = "A series of meetings, with how many of this year were held and are planned.")
record MeetingSeriesView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference committee,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) MeetingKind kind,
        @Nullable Integer targetPerYear,
        @Schema(description = "Meetings of this calendar year that were held, as far as the caller may read them.", required = true) int heldThisYear,
        @Schema(description = "Meetings of this calendar year that are planned or tentative, as far as the caller may read them.", required = true) int plannedThisYear,
        @Schema(description = "How many fewer were held in this calendar year until today than at an even pace towards `targetPerYear`; 0 without one.", required = true) int behindThisYear,
        @Schema(required = true) List<LocalizedText> purposes,
        @Schema(required = true) List<Goal> goals,
        @Schema(required = true) List<String> focusTopics,
        @Schema(required = true) List<Audience> audiences,
        @Schema(required = true) List<AudienceLevel> audienceLevels,
        @Nullable RegistrationScope registrationScope,
        @Schema(required = true) List<PresenterKind> presenters,
        @Schema(required = true) List<PartnerCategory> invitees,
        @Nullable PlaceDraft place,
        @Schema(required = true) List<Level> levels,
        @Nullable LocalizedText description,
        @Nullable Reference hostNetwork,
        @Schema(required = true) Period period,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources,
        @Schema(required = true) List<String> incompleteLists)
        implements Versioned {

    static MeetingSeriesView of(MeetingSeries it, SeriesYear year, Caller caller) {
        return new MeetingSeriesView(
                it.id(), it.version(), it.createdAt(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.committee), it.name(), it.kind, it.targetPerYear, year.held(it),
                year.planned(it), year.behind(it), it.purposes, it.goals, it.focusTopics, it.audiences(), it.audienceLevels, it.registrationScope, it.presenters, it.invitees, PlaceDraft.of(it, caller),
                it.levels(), it.description, caller.referOptional(it.hostNetwork), it.period(), it.visibility(), it.sources(), it.incompleteLists());
    }
}

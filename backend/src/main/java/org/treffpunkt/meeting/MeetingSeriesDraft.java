package org.treffpunkt.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.committee.Committee;
import org.treffpunkt.network.Network;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.Goal;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartnerCategory;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** What is written of a series of meetings. */
@Schema(description = "What is written of a series of meetings.")
record MeetingSeriesDraft(
        @Schema(description = "The network that holds them and keeps the record.") @NotNull @Valid Reference network,
        @Schema(description = "The committee that meets; of the same network.") @Nullable @Valid Reference committee,
        @NotNull LocalizedText title,
        @NotNull MeetingKind kind,
        @Schema(description = "How many a year are aimed at.") @Nullable @Min(1) @Max(366) Integer targetPerYear,
        @Size(max = 40) List<@NotNull LocalizedText> purposes,
        @Size(max = 40) List<@NotNull @Valid Goal> goals,
        @Schema(description = "Codes of topics.") @Size(max = 60) List<@NotBlank String> focusTopics,
        @Size(max = 10) List<@NotNull Audience> audiences,
        @Size(max = 3) List<@NotNull AudienceLevel> audienceLevels,
        @Nullable RegistrationScope registrationScope,
        @Schema(description = "Who may present themselves and their work.") @Size(max = 4) List<@NotNull PresenterKind> presenters,
        @Schema(description = "What kinds of partners are invited from outside.") @Size(max = 20) List<@NotNull PartnerCategory> invitees,
        @Nullable @Valid PlaceDraft place,
        @Size(max = 5) List<@NotNull Level> levels,
        @Nullable LocalizedText description,
        @Schema(description = "The network that hosts them, where they are held by others.") @Nullable @Valid Reference hostNetwork,
        @Nullable @Valid Period period,
        @NotNull Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources,
        @Size(max = 40) List<@NotBlank @Size(max = 60) String> incompleteLists) {

    MeetingSeriesDraft {
        purposes = Lists.kept(purposes);
        goals = Lists.kept(goals);
        focusTopics = Lists.kept(focusTopics);
        audiences = Lists.kept(audiences);
        audienceLevels = Lists.kept(audienceLevels);
        presenters = Lists.kept(presenters);
        invitees = Lists.kept(invitees);
        levels = Lists.kept(levels);
        sources = Lists.kept(sources);
        incompleteLists = Lists.kept(incompleteLists);
    }

    MeetingSeries create(Network network, References references, Terms terms, LocalDate today) {
        return applyTo(new MeetingSeries(network), references, terms, today);
    }

    MeetingSeries applyTo(MeetingSeries series, References references, Terms terms, LocalDate today) {
        terms.require(Vocabulary.TOPICS, focusTopics, "/focusTopics");
        series.describe(this, today);
        series.committee = series.own(references.to(Committee.class, committee, series.committee, "/committee"), "committee-of-another-network", "/committee");
        series.hostNetwork = references.to(Network.class, hostNetwork, series.hostNetwork, "/hostNetwork");
        series.kind = kind;
        series.targetPerYear = targetPerYear;
        series.purposes = purposes;
        series.goals = goals;
        series.focusTopics = focusTopics;
        series.audiences = Gathering.names(audiences);
        series.audienceLevels = audienceLevels;
        series.registrationScope = registrationScope;
        series.presenters = presenters;
        series.invitees = invitees;
        PlaceDraft.applyTo(series, place, references);
        series.levels = Gathering.names(levels);
        series.description = description;
        return series;
    }
}

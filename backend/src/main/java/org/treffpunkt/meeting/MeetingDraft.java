package org.treffpunkt.meeting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.committee.Committee;
import org.treffpunkt.http.OffsetTimeReader;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.organisation.OrganisationKind;
import org.treffpunkt.shared.Parts;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.StatedCount;
import org.treffpunkt.value.Visibility;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** What is written of a meeting. */
@Schema(description = "What is written of a meeting. Its agenda, participations and outcomes are written with it: what is missing is removed.")
record MeetingDraft(
        @Schema(description = "The network that holds it and keeps the record.") @NotNull @Valid Reference network,
        @Schema(description = "The committee that meets; of the same network.") @Nullable @Valid Reference committee,
        @Schema(description = "The series it belongs to; of the same network.") @Nullable @Valid Reference series,
        @NotNull LocalizedText title,
        @NotNull MeetingKind kind,
        @Schema(description = "HELD only when it does not lie ahead. A cancelled meeting keeps its date.") @NotNull Meeting.Status status,
        @Schema(description = "The how manieth it is, from 1.") @Nullable @Min(1) @Max(100_000) Integer ordinal,
        @Schema(description = "The day as precisely as it is known. With `start` it follows from it, and may be left out.") @Nullable PartialDate date,
        @Schema(description = "RFC 3339, with offset; needs `timeZone`. Answered with the offset that the time zone has then.", examples = "2025-03-11T18:00:00+01:00")
        @Nullable @JsonDeserialize(using = OffsetTimeReader.class) OffsetDateTime start,
        @Schema(description = "RFC 3339, with offset; after `start`.", examples = "2025-03-11T20:00:00+01:00")
        @Nullable @JsonDeserialize(using = OffsetTimeReader.class) OffsetDateTime end,
        @Schema(description = "Time zone of the place, by its name in the IANA database.", examples = "Europe/Berlin") @Nullable @Size(max = 60) String timeZone,
        @Nullable @Valid PlaceDraft place,
        @Schema(description = "The organisation that hosts it.") @Nullable @Valid Reference host,
        @Schema(description = "The network that hosts it, where it is held by others.") @Nullable @Valid Reference hostNetwork,
        @Size(max = 40) List<@NotNull LocalizedText> purposes,
        @Size(max = 40) List<@NotNull LocalizedText> objectives,
        @Nullable LocalizedText theme,
        @Schema(description = "How it is held, in words.") @Nullable LocalizedText format,
        @Nullable LocalizedText description,
        @Size(max = 5) List<@NotNull Level> levels,
        @Size(max = 10) List<@NotNull Audience> audiences,
        @Size(max = 3) List<@NotNull AudienceLevel> audienceLevels,
        @Nullable RegistrationScope registrationScope,
        @Schema(description = "How many can take part.") @Nullable @Min(0) @Max(1_000_000) Integer capacity,
        @Schema(description = "Codes of topics.") @Size(max = 60) List<@NotBlank String> focusTopics,
        @Schema(description = "How it was attended, in words.") @Nullable LocalizedText turnoutNote,
        @Nullable @Valid StatedCount headcount,
        @Size(max = 20) List<@NotNull @Valid StatedCount> statedCounts,
        @Schema(description = "Kinds of organisations that were represented.") @Size(max = 30) List<@NotNull OrganisationKind> attendedCategories,
        @Nullable LocalizedText conclusion,
        @Schema(description = "The notice that those who fund it demand on invitations and minutes.") @Nullable LocalizedText acknowledgement,
        @Size(max = 40) List<@NotNull @Valid MeetingReport> reports,
        @Schema(description = "In the order of the agenda.") @Size(max = 100) List<@NotNull @Valid AgendaItemDraft> agendaItems,
        @Schema(description = "Personal data: read within the network only, unless a participation is PUBLIC.") @Size(max = 500) List<@NotNull @Valid ParticipationDraft> participations,
        @Size(max = 100) List<@NotNull @Valid OutcomeDraft> outcomes,
        @NotNull Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources,
        @Size(max = 40) List<@NotBlank @Size(max = 60) String> incompleteLists) {

    MeetingDraft {
        purposes = Lists.kept(purposes);
        objectives = Lists.kept(objectives);
        levels = Lists.kept(levels);
        audiences = Lists.kept(audiences);
        audienceLevels = Lists.kept(audienceLevels);
        focusTopics = Lists.kept(focusTopics);
        statedCounts = Lists.kept(statedCounts);
        attendedCategories = Lists.kept(attendedCategories);
        reports = Lists.kept(reports);
        agendaItems = Lists.kept(agendaItems);
        participations = Lists.kept(participations);
        outcomes = Lists.kept(outcomes);
        sources = Lists.kept(sources);
        incompleteLists = Lists.kept(incompleteLists);
    }

    Meeting create(Network network, References references, Terms terms, Clock clock) {
        return applyTo(new Meeting(network), references, terms, clock);
    }

    Meeting applyTo(Meeting meeting, References references, Terms terms, Clock clock) {
        terms.require(Vocabulary.TOPICS, focusTopics, "/focusTopics");
        meeting.schedule(MeetingTime.of(date, start, end, timeZone), status, clock.instant());
        meeting.describe(this);
        meeting.committee = meeting.own(references.to(Committee.class, committee, meeting.committee, "/committee"), "committee-of-another-network", "/committee");
        meeting.series = meeting.own(references.to(MeetingSeries.class, series, meeting.series, "/series"), "series-of-another-network", "/series");
        meeting.kind = kind;
        meeting.ordinal = ordinal;
        PlaceDraft.applyTo(meeting, place, references);
        meeting.host = references.to(Organisation.class, host, meeting.host, "/host");
        meeting.hostNetwork = references.to(Network.class, hostNetwork, meeting.hostNetwork, "/hostNetwork");
        meeting.purposes = purposes;
        meeting.objectives = objectives;
        meeting.theme = theme;
        meeting.format = format;
        meeting.description = description;
        meeting.levels = Gathering.names(levels);
        meeting.audiences = Gathering.names(audiences);
        meeting.audienceLevels = audienceLevels;
        meeting.registrationScope = registrationScope;
        meeting.capacity = capacity;
        meeting.focusTopics = focusTopics;
        meeting.turnoutNote = turnoutNote;
        meeting.headcount = headcount;
        meeting.statedCounts = statedCounts;
        meeting.attendedCategories = attendedCategories;
        meeting.conclusion = conclusion;
        meeting.acknowledgement = acknowledgement;
        meeting.reports = reports;
        Parts.write(meeting.agendaItems, agendaItems, AgendaItemDraft::id, AgendaItem::id, AgendaItem::create, (draft, item, at) -> draft.applyTo(item, references, at), "/agendaItems");
        Parts.write(meeting.participations, participations, ParticipationDraft::id, Participation::id, Participation::create,
                (draft, participation, at) -> draft.applyTo(participation, references, at), "/participations");
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Parts.write(meeting.outcomes, outcomes, OutcomeDraft::id, Outcome::id, Outcome::create, (draft, outcome, at) -> draft.applyTo(outcome, meeting, references, today, at), "/outcomes");
        return meeting;
    }
}

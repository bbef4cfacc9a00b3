package org.treffpunkt.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.organisation.OrganisationKind;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.StatedCount;
import org.treffpunkt.value.Visibility;

/** A meeting as its reader may see it. */
@Schema(description = "A meeting. Agenda items, participations and outcomes that the caller may not read are left out.")
record MeetingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference committee,
        @Nullable Reference series,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) MeetingKind kind,
        @Schema(required = true) Meeting.Status status,
        @Nullable Integer ordinal,
        @Nullable PartialDate date,
        @Schema(description = "RFC 3339, with the offset that `timeZone` has then.") @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable String timeZone,
        @Nullable PlaceDraft place,
        @Nullable Reference host,
        @Nullable Reference hostNetwork,
        @Schema(required = true) List<LocalizedText> purposes,
        @Schema(required = true) List<LocalizedText> objectives,
        @Nullable LocalizedText theme,
        @Nullable LocalizedText format,
        @Nullable LocalizedText description,
        @Schema(required = true) List<Level> levels,
        @Schema(required = true) List<Audience> audiences,
        @Schema(required = true) List<AudienceLevel> audienceLevels,
        @Nullable RegistrationScope registrationScope,
        @Nullable Integer capacity,
        @Schema(required = true) List<String> focusTopics,
        @Nullable LocalizedText turnoutNote,
        @Nullable StatedCount headcount,
        @Schema(required = true) List<StatedCount> statedCounts,
        @Schema(required = true) List<OrganisationKind> attendedCategories,
        @Nullable LocalizedText conclusion,
        @Nullable LocalizedText acknowledgement,
        @Schema(required = true) List<MeetingReport> reports,
        @Schema(required = true) List<AgendaItemDraft> agendaItems,
        @Schema(description = "Absent for those outside the network, except participations marked PUBLIC.") @Nullable List<ParticipationDraft> participations,
        @Schema(required = true) List<OutcomeDraft> outcomes,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources,
        @Schema(required = true) List<String> incompleteLists)
        implements Versioned {

    static MeetingView of(Meeting it, MeetingAccess access) {
        Caller caller = access.caller();
        return new MeetingView(
                it.id(), it.version(), it.createdAt(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.committee), caller.referOptional(it.series), it.name(), it.kind, it.status,
                it.ordinal, it.date(), it.start(), it.end(), it.timeZone, PlaceDraft.of(it, caller), caller.referOptional(it.host), caller.referOptional(it.hostNetwork), it.purposes,
                it.objectives, it.theme, it.format, it.description, it.levels(), it.audiences(), it.audienceLevels, it.registrationScope, it.capacity, it.focusTopics, it.turnoutNote, it.headcount,
                it.statedCounts, it.attendedCategories, it.conclusion, it.acknowledgement, it.reports,
                access.shown(it.agendaItems, it).stream().map(item -> AgendaItemDraft.of(item, caller)).toList(), participations(it, access),
                access.shown(it.outcomes, it).stream().map(outcome -> OutcomeDraft.of(outcome, caller)).toList(), it.visibility(), access.sources(it), it.incompleteLists());
    }

    /** To outsiders an empty list would say that nobody took part. */
    private static @Nullable List<ParticipationDraft> participations(Meeting meeting, MeetingAccess access) {
        var shown = access.shown(meeting.participations, meeting);
        if (shown.isEmpty() && !access.caller().reads(Visibility.NETWORK, meeting)) return null;
        return shown.stream().map(participation -> ParticipationDraft.of(participation, access.caller())).toList();
    }
}

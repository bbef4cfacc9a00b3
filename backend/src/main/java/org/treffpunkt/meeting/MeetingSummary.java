package org.treffpunkt.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.organisation.Site;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** What a card in a list and a day in a calendar show of a meeting. */
@Schema(description = "What a card in a list shows of a meeting.")
record MeetingSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference committee,
        @Nullable Reference series,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) MeetingKind kind,
        @Schema(required = true) Meeting.Status status,
        @Nullable Integer ordinal,
        @Nullable PartialDate date,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable String timeZone,
        @Schema(description = "Name of the place, or of the site.") @Nullable LocalizedText placeName,
        @Schema(description = "Town of the place, or of the site.") @Nullable String locality,
        @Schema(required = true) List<String> focusTopics,
        @Nullable RegistrationScope registrationScope,
        @Schema(required = true) Visibility visibility) {

    static MeetingSummary of(Meeting it, Caller caller) {
        return new MeetingSummary(it.id(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.committee), caller.referOptional(it.series), it.name(), it.kind, it.status, it.ordinal,
                it.date(), it.start(), it.end(), it.timeZone, placeName(it, caller), locality(it, caller), it.focusTopics, it.registrationScope, it.visibility());
    }

    private static @Nullable LocalizedText placeName(Meeting it, Caller caller) {
        if (it.place != null && it.place.name() != null) return it.place.name();
        Site site = known(it, caller);
        return site == null ? null : site.name();
    }

    private static @Nullable String locality(Meeting it, Caller caller) {
        if (it.place != null && it.place.locality() != null) return it.place.locality();
        if (it.place != null && it.place.address() != null) return it.place.address().locality();
        Site site = known(it, caller);
        return site == null || site.address() == null ? null : site.address().locality();
    }

    private static @Nullable Site known(Meeting it, Caller caller) {
        return it.placeSite != null && caller.sees(it.placeSite.organisation()) ? it.placeSite : null;
    }
}

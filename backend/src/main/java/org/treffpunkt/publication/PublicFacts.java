package org.treffpunkt.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.PostalAddress;

/**
 * What is said of something public, as far as it applies to its kind. Texts are German, or else in the language they were written in.
 *
 * @param kind the kind of body, organisation, committee, membership or outcome, as the API calls it
 * @param state status of a meeting; for an organisation whether it is a committee
 * @param date day of a meeting as precisely as it is known
 * @param start null where only the day is known
 */
public record PublicFacts(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String title,
        @Nullable String text,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String website,
        @Nullable String onlineUrl,
        @Nullable String provider,
        @Nullable String locality,
        @Nullable PostalAddress address,
        @Nullable String date,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable String timeZone,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Integer position,
        @Nullable UUID parent,
        @Nullable UUID organization,
        @Nullable UUID meeting,
        @Nullable List<UUID> persons) {

    /** The start of a meeting, in the time of its place. */
    public @Nullable OffsetDateTime localStart() {
        return local(start);
    }

    /** Its end, in the same time. */
    public @Nullable OffsetDateTime localEnd() {
        return local(end);
    }

    private @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return instant == null || timeZone == null ? null : instant.atZone(ZoneId.of(timeZone)).toOffsetDateTime();
    }
}

package org.treffpunkt.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.PartialDate;

/** When a meeting is: a day as precisely as it is known, or an instant with the time zone of the place, from which the day follows. */
record MeetingTime(@Nullable PartialDate date, @Nullable Instant start, @Nullable Instant end, @Nullable ZoneId zone) {
    /** Where a day begins first: what is not yet today there lies ahead everywhere. */
    private static final ZoneId FIRST_ON_EARTH = ZoneOffset.ofHours(14);

    static MeetingTime of(@Nullable PartialDate date, @Nullable OffsetDateTime start, @Nullable OffsetDateTime end, @Nullable String timeZone) {
        ZoneId zone = timeZone == null ? null : zone(timeZone);
        if (start == null) {
            if (end != null) throw Refusal.ruleBroken("end-needs-start", "/start", "An `end` needs a `start`.");
            return new MeetingTime(date, null, null, zone);
        }
        if (zone == null) throw Refusal.ruleBroken("start-needs-time-zone", "/timeZone", "A `start` needs the IANA `timeZone` of the place, for example Europe/Berlin.");
        if (end != null && !end.isAfter(start)) throw Refusal.ruleBroken("meeting-ends-before-it-begins", "/end", "The `end` must be after the `start`.");
        LocalDate day = start.atZoneSameInstant(zone).toLocalDate();
        if (date != null && !covers(date, day))
            throw Refusal.ruleBroken("date-contradicts-start", "/date", "In " + zone + " it starts on " + day + ". Correct the `date` or leave it out: it follows from `start`.");
        return new MeetingTime(PartialDate.of(day), stored(start), end == null ? null : stored(end), zone);
    }

    @Nullable LocalDate firstDay() {
        return date == null ? null : date.earliest();
    }

    /** The last day of it; a meeting that ends at midnight ends with the day before. */
    @Nullable LocalDate lastDay() {
        if (end != null && zone != null) return LocalDate.ofInstant(end.minusNanos(1), zone);
        return date == null ? null : date.latest();
    }

    boolean liesAfter(Instant now) {
        if (start != null) return start.isAfter(now);
        LocalDate first = firstDay();
        return first != null && first.isAfter(LocalDate.ofInstant(now, zone == null ? FIRST_ON_EARTH : zone));
    }

    private static boolean covers(PartialDate date, LocalDate day) {
        if (date.earliest() == null || date.latest() == null) return MonthDay.parse("--" + date.text().substring("XXXX-".length())).equals(MonthDay.from(day));
        return !day.isBefore(date.earliest()) && !day.isAfter(date.latest());
    }

    private static ZoneId zone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name))
            throw Refusal.ruleBroken("unknown-time-zone", "/timeZone", "Give a time zone of the IANA database, for example Europe/Berlin.");
        return ZoneId.of(name);
    }

    /** As precisely as the database keeps it, so that what is answered is what will be read. */
    private static Instant stored(OffsetDateTime time) {
        return time.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}

package org.treffpunkt.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.PartialDate;

class MeetingTimeTest {
    @ParameterizedTest(name = "date {0}, start {1}, end {2} in {3} is {4} until {5}")
    @CsvSource(nullValues = "-", value = {
        "2019-03-11, -, -, -, 2019-03-11, 2019-03-11",
        "2019-03, -, -, -, 2019-03-01, 2019-03-31",
        "2020-02, -, -, -, 2020-02-01, 2020-02-29",
        "2019, -, -, -, 2019-01-01, 2019-12-31",
        "XXXX-03-30, -, -, -, -, -",
        "-, -, -, -, -, -",
        "-, 2019-03-11T18:00:00+01:00, -, Europe/Berlin, 2019-03-11, 2019-03-11",
        "-, 2019-03-11T23:30:00Z, -, Europe/Berlin, 2019-03-12, 2019-03-12",
        "-, 2019-03-11T18:00:00+01:00, 2019-03-13T12:00:00+01:00, Europe/Berlin, 2019-03-11, 2019-03-13",
        "-, 2019-03-11T18:00:00+01:00, 2019-03-12T00:00:00+01:00, Europe/Berlin, 2019-03-11, 2019-03-11",
        "2019, 2019-03-11T18:00:00+01:00, -, Europe/Prague, 2019-03-11, 2019-03-11",
        "XXXX-03-11, 2019-03-11T18:00:00+01:00, -, Europe/Prague, 2019-03-11, 2019-03-11",
        "XXXX-02-29, 2024-02-29T18:00:00+01:00, -, Europe/Prague, 2024-02-29, 2024-02-29",
    })
    void firstAndLastDayFollowFromWhatIsKnown(@Nullable String date, @Nullable String start, @Nullable String end, @Nullable String zone, @Nullable LocalDate first, @Nullable LocalDate last) {
        var time = time(date, start, end, zone);
        assertEquals(first, time.firstDay());
        assertEquals(last, time.lastDay());
    }

    @ParameterizedTest(name = "date {0}, start {1}, end {2} in {3}: {4} at {5}")
    @CsvSource(nullValues = "-", value = {
        "-, 2019-03-11T18:00:00+01:00, -, -, start-needs-time-zone, /timeZone",
        "-, 2019-03-11T18:00:00+01:00, -, Europe/Bautzen, unknown-time-zone, /timeZone",
        "-, 2019-03-11T18:00:00+01:00, -, +01:00, unknown-time-zone, /timeZone",
        "2019-03-11, -, -, Mars/Olympus, unknown-time-zone, /timeZone",
        "2019-03-11, -, 2019-03-11T18:00:00+01:00, Europe/Berlin, end-needs-start, /start",
        "-, 2019-03-11T18:00:00+01:00, 2019-03-11T18:00:00+01:00, Europe/Berlin, meeting-ends-before-it-begins, /end",
        "-, 2019-03-11T18:00:00+01:00, 2019-03-11T18:30:00+02:00, Europe/Berlin, meeting-ends-before-it-begins, /end",
        "2019-03-12, 2019-03-11T18:00:00+01:00, -, Europe/Berlin, date-contradicts-start, /date",
        "2019-03-11, 2019-03-11T23:30:00Z, -, Europe/Berlin, date-contradicts-start, /date",
        "2018, 2019-03-11T18:00:00+01:00, -, Europe/Berlin, date-contradicts-start, /date",
        "XXXX-03-30, 2019-03-11T18:00:00+01:00, -, Europe/Berlin, date-contradicts-start, /date",
    })
    void contradictionsAreRefused(@Nullable String date, @Nullable String start, @Nullable String end, @Nullable String zone, String slug, String pointer) {
        var refusal = assertThrows(Refusal.class, () -> time(date, start, end, zone));
        assertEquals(slug, refusal.slug());
        assertEquals(pointer, refusal.violations().getFirst().pointer());
    }

    @ParameterizedTest(name = "at noon UTC on 2020-06-15, date {0} or start {1} in {2} lies ahead: {3}")
    @CsvSource(nullValues = "-", value = {
        "2020-06-14, -, -, false",
        "2020-06-15, -, -, false",
        "2020-06-16, -, -, false",
        "2020-06-16, -, Pacific/Kiritimati, false",
        "2020-06-16, -, Europe/Berlin, true",
        "2020-06-17, -, -, true",
        "2020-06, -, -, false",
        "2020, -, -, false",
        "2020-07, -, -, true",
        "XXXX-12-24, -, -, false",
        "-, -, -, false",
        "-, 2020-06-15T12:00:01Z, Europe/Berlin, true",
        "-, 2020-06-15T14:00:00+02:00, Europe/Berlin, false",
    })
    void whatLiesAheadIsKnownFromTheDayOrTheStart(@Nullable String date, @Nullable String start, @Nullable String zone, boolean ahead) {
        assertEquals(ahead, time(date, start, null, zone).liesAfter(Instant.parse("2020-06-15T12:00:00Z")));
    }

    @Test
    void dateBecomesAsPreciseAsTheStart() {
        assertEquals("2019-03-11", String.valueOf(time("2019-03", "2019-03-11T18:00:00+01:00", null, "Europe/Berlin").date()));
        assertEquals("2019-03", String.valueOf(time("2019-03", null, null, null).date()));
        assertNull(time(null, null, null, "Europe/Berlin").date());
    }

    @Test
    void startIsKeptAsPreciselyAsTheDatabaseKeepsIt() {
        assertEquals(Instant.parse("2019-03-11T17:00:00.123456Z"), time(null, "2019-03-11T18:00:00.123456789+01:00", null, "Europe/Berlin").start());
    }

    private static MeetingTime time(@Nullable String date, @Nullable String start, @Nullable String end, @Nullable String zone) {
        return MeetingTime.of(date == null ? null : PartialDate.parse(date), start == null ? null : OffsetDateTime.parse(start), end == null ? null : OffsetDateTime.parse(end), zone);
    }
}

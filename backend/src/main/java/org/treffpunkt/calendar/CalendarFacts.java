package org.treffpunkt.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.Place;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PostalAddress;

/**
 * What a calendar is told of a meeting, in one language.
 *
 * @param start the instant, where a time is known
 * @param firstDay the day, where it is known to the day
 * @param when the same in words, in the time of the place
 */
record CalendarFacts(String uid, String title, @Nullable Instant start, @Nullable Instant end, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, String when, @Nullable String place,
        @Nullable String online, @Nullable String description, boolean tentative, boolean calledOff, URI page) {

    static CalendarFacts of(Meeting meeting, MailLanguage language, URI base) {
        OffsetDateTime end = meeting.end();
        var date = meeting.date();
        LocalDate day = date != null && date.earliest() != null && date.earliest().equals(date.latest()) ? date.earliest() : null;
        return new CalendarFacts(meeting.id() + "@" + base.getHost(), in(language, meeting.name()), meeting.start() == null ? null : meeting.start().toInstant(), end == null ? null : end.toInstant(),
                day, meeting.lastDay(), when(meeting, language), place(meeting, language), meeting.place() == null ? null : meeting.place().onlineUrl(),
                meeting.description() == null ? null : in(language, meeting.description()), meeting.tentative(), meeting.calledOff(), base.resolve("/meetings/" + meeting.id()));
    }

    static String in(MailLanguage language, LocalizedText text) {
        return text.in(List.of(Locale.forLanguageTag(language.tag())));
    }

    /** Whether it can stand in a calendar. */
    boolean dated() {
        return start != null || firstDay != null;
    }

    /** Differs when something changed that people must know to be there. */
    String digest() {
        String essence = String.join("\n", title, String.valueOf(start), String.valueOf(end), when, String.valueOf(place), String.valueOf(online), String.valueOf(calledOff));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(essence.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String when(Meeting meeting, MailLanguage language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        var start = meeting.start();
        var zone = meeting.zone();
        if (start != null && zone != null) {
            var begin = start.atZoneSameInstant(zone);
            String words = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(locale).format(begin);
            String zoned = " (" + DateTimeFormatter.ofPattern("zzz", locale).format(begin) + ")";
            return meeting.end() == null ? words + zoned : words + " – " + until(begin.toLocalDate(), meeting.end(), zone, locale) + zoned;
        }
        var date = meeting.date();
        if (date == null) return "–";
        return date.earliest() != null && date.earliest().equals(date.latest()) ? DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(date.earliest()) : date.text();
    }

    private static String until(LocalDate begins, OffsetDateTime end, ZoneId zone, Locale locale) {
        var ends = end.atZoneSameInstant(zone);
        var form = ends.toLocalDate().equals(begins) ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT) : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT);
        return form.withLocale(locale).format(ends);
    }

    static @Nullable String place(Meeting meeting, MailLanguage language) {
        Place place = meeting.place();
        var site = meeting.placeSite();
        PostalAddress address = place != null && place.address() != null ? place.address() : site == null ? null : site.address();
        String words = Stream.of(
                        Stream.ofNullable(place == null || place.name() == null ? null : in(language, place.name())),
                        Stream.ofNullable(site == null ? null : in(language, site.name())),
                        address == null ? Stream.ofNullable(place == null ? null : place.locality()) : lines(address))
                .flatMap(lines -> lines).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    private static Stream<String> lines(PostalAddress address) {
        String town = Stream.of(address.postalCode(), address.locality()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.concat(address.lines().stream(), town.isEmpty() ? Stream.empty() : Stream.of(town));
    }
}

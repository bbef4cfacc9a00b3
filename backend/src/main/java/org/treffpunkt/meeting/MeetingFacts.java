package org.treffpunkt.meeting;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.pdf.Paper;
import org.treffpunkt.pdf.PaperLanguage;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.PostalAddress;

/** When, where and who, as it stands at the top of every paper about a meeting. */
public final class MeetingFacts {
    private MeetingFacts() {}

    public static List<Paper.Fact> of(Meeting it, Caller caller, PaperLanguage language) {
        var texts = language.texts(MeetingTexts.class);
        var facts = new ArrayList<Paper.Fact>();
        add(facts, texts.when(), when(it, language));
        add(facts, texts.where(), where(it, caller, language));
        add(facts, texts.online(), it.place == null ? null : it.place.onlineUrl());
        add(facts, texts.committee(), name(it.committee, caller, language));
        add(facts, texts.network(), name(it.network, caller, language));
        add(facts, texts.host(), name(it.host, caller, language));
        return facts;
    }

    private static void add(List<Paper.Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) facts.add(new Paper.Fact(name, value));
    }

    private static @Nullable String name(@Nullable Aggregate record, Caller caller, PaperLanguage language) {
        return record == null || !caller.sees(record) ? null : language.of(record.name());
    }

    private static @Nullable String when(Meeting it, PaperLanguage language) {
        if (it.startAt == null || it.timeZone == null) return it.date() == null ? null : language.day(Objects.requireNonNull(it.date()));
        var zone = ZoneId.of(it.timeZone);
        var start = it.startAt.atZone(zone);
        if (it.endAt == null) return language.time(start);
        var end = it.endAt.atZone(zone);
        return language.time(start) + " – " + (end.toLocalDate().equals(start.toLocalDate()) ? language.hour(end) : language.time(end));
    }

    private static String where(Meeting it, Caller caller, PaperLanguage language) {
        var site = it.placeSite != null && caller.sees(it.placeSite.organisation()) ? it.placeSite : null;
        var place = it.place;
        var address = place != null && place.address() != null ? place.address() : site == null ? null : site.address();
        return Stream.of(place == null ? null : language.of(place.name()), site == null ? null : language.of(site.name()), address == null ? null : written(address),
                        place == null || address != null ? null : place.locality())
                .filter(word -> word != null && !word.isBlank()).distinct().collect(Collectors.joining(", "));
    }

    private static String written(PostalAddress address) {
        var town = Stream.of(address.postalCode(), address.locality()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.concat(address.lines().stream(), Stream.of(town)).filter(line -> !line.isBlank()).collect(Collectors.joining(", "));
    }
}

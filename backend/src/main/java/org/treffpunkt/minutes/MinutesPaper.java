package org.treffpunkt.minutes;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.meeting.MeetingFacts;
import org.treffpunkt.pdf.Paper;
import org.treffpunkt.pdf.PaperLanguage;

/** Minutes as they are printed. */
final class MinutesPaper {
    private MinutesPaper() {}

    static Paper of(Minutes it, MinutesAccess access, PaperLanguage language) {
        var texts = language.texts(MinutesTexts.class);
        var facts = new ArrayList<>(MeetingFacts.of(it.meeting, access.caller(), language));
        facts.add(new Paper.Fact(texts.version(), String.valueOf(it.number)));
        if (it.approvedAt != null) facts.add(new Paper.Fact(texts.status(), texts.approvedOn(language.day(it.approvedAt.atOffset(ZoneOffset.UTC)))));
        if (it.approvedIn != null && access.caller().sees(it.approvedIn)) facts.add(new Paper.Fact(texts.approvedAt(), language.of(it.approvedIn.name())));
        var parts = new ArrayList<Paper.Part>();
        if (it.correctionReason != null) parts.add(new Paper.Part(null, texts.correction(), null, language.of(it.correctionReason)));
        int number = 0;
        for (MinutesSection section : access.shown(it))
            parts.add(new Paper.Part(section.kind == MinutesSection.Kind.AGENDA_ITEM ? ++number : null, language.of(section.title), reached(section, texts), language.of(section.text)));
        String mark = switch (it.status) {
            case DRAFT -> texts.draft();
            case CIRCULATED -> texts.circulatedMark();
            case APPROVED -> null;
        };
        return new Paper(language, texts.kind(), language.of(it.meeting.name()), mark, facts, parts, null, Stream.ofNullable(it.meeting.acknowledgement()).map(language::of).toList());
    }

    private static @Nullable String reached(MinutesSection section, MinutesTexts texts) {
        if (section.reached == null) return null;
        return switch (section.reached) {
            case AGREED -> texts.agreed();
            case NOT_REACHED -> texts.notReached();
            case UNKNOWN -> null;
        };
    }
}

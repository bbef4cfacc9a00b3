package org.treffpunkt.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.treffpunkt.account.Caller;
import org.treffpunkt.meeting.MeetingFacts;
import org.treffpunkt.pdf.Paper;
import org.treffpunkt.pdf.PaperLanguage;

/** What is printed for somebody of whom it was noted that they were there. */
final class Certificate {
    private Certificate() {}

    static Paper of(Registration it, Caller caller, PaperLanguage language, LocalDate today) {
        var texts = language.texts(RegistrationTexts.class);
        var meeting = it.meeting;
        // The name stands in the heading, where nothing of it is read as Markdown.
        var part = new Paper.Part(null, it.name, null, texts.tookPart());
        var small = Stream.concat(Stream.of(texts.issued(language.of(meeting.network().name()), language.day(today))), Stream.ofNullable(meeting.acknowledgement()).map(language::of)).toList();
        return new Paper(language, texts.certificate(), language.of(meeting.name()), null, MeetingFacts.of(meeting, caller, language), List.of(part), null, small);
    }
}

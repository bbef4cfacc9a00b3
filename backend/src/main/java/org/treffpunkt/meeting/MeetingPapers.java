package org.treffpunkt.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.pdf.Paper;
import org.treffpunkt.pdf.PaperLanguage;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.LocalizedText;

/** What is printed of a meeting: what the reader may read of it, in one language. */
final class MeetingPapers {
    /** Rows for those of whom nobody knows yet. */
    private static final int EMPTY_ROWS = 8;

    private final Meeting meeting;
    private final MeetingAccess access;
    private final PaperLanguage language;
    private final MeetingTexts texts;

    MeetingPapers(Meeting meeting, MeetingAccess access, PaperLanguage language) {
        this.meeting = meeting;
        this.access = access;
        this.language = language;
        this.texts = language.texts(MeetingTexts.class);
    }

    Paper invitation() {
        var parts = new ArrayList<Paper.Part>();
        if (meeting.description != null) parts.add(new Paper.Part(null, language.of(meeting.name()), null, language.of(meeting.description)));
        listed(texts.purposes(), meeting.purposes).forEach(parts::add);
        listed(texts.objectives(), meeting.objectives).forEach(parts::add);
        parts.add(new Paper.Part(null, texts.agenda(), null, access.shown(meeting.agendaItems, meeting).isEmpty() ? texts.noAgenda() : null));
        parts.addAll(items());
        return paper(texts.invitation(), parts, null);
    }

    /** @param carried tasks that earlier meetings left to be done */
    Paper agenda(List<Outcome> carried) {
        var parts = items();
        if (parts.isEmpty()) parts.add(new Paper.Part(null, texts.agenda(), null, texts.noAgenda()));
        if (!carried.isEmpty()) parts.add(new Paper.Part(null, texts.carried(), null, carried.stream().map(this::task).collect(Collectors.joining("\n"))));
        return paper(texts.agenda(), parts, null);
    }

    Paper attendanceList() {
        var rows = access.shown(meeting.participations, meeting).stream().filter(it -> !it.declined()).map(this::row).filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())).distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < EMPTY_ROWS; i++) rows.add(List.of("", ""));
        return paper(texts.attendanceList(), List.of(), new Paper.Roll(List.of(texts.name(), texts.organisation(), texts.signature()), rows));
    }

    private Paper paper(String kind, List<Paper.Part> parts, Paper.@Nullable Roll roll) {
        String mark = switch (meeting.status) {
            case CANCELLED -> texts.cancelled();
            case TENTATIVE -> texts.tentative();
            case PLANNED, HELD -> null;
        };
        return new Paper(language, kind, language.of(meeting.name()), mark, MeetingFacts.of(meeting, access.caller(), language), parts, roll,
                Stream.ofNullable(meeting.acknowledgement).map(language::of).toList());
    }

    private List<Paper.Part> items() {
        var items = new ArrayList<Paper.Part>();
        for (AgendaItem item : access.shown(meeting.agendaItems, meeting)) {
            String note = Stream.of(name(item.committee), name(item.presenter), item.minutes == null ? "" : texts.minutes(item.minutes)).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
            items.add(new Paper.Part(items.size() + 1, language.of(item.title), note.isEmpty() ? null : note, item.text == null ? null : language.of(item.text)));
        }
        return items;
    }

    private String task(Outcome it) {
        String whose = Stream.of(name(it.owner), name(it.responsible), it.dueOn == null ? "" : texts.due(language.day(it.dueOn))).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
        return "- " + language.of(it.text).strip().replaceAll("\\s+", " ") + (whose.isEmpty() ? "" : " (" + whose + ")");
    }

    private Stream<Paper.Part> listed(String heading, List<LocalizedText> texts) {
        return texts.isEmpty() ? Stream.empty() : Stream.of(new Paper.Part(null, heading, null, texts.stream().map(text -> "- " + language.of(text)).collect(Collectors.joining("\n"))));
    }

    private List<String> row(Participation it) {
        return List.of(name(it.person), name(it.organisation));
    }

    private String name(@Nullable Aggregate record) {
        return record == null || !access.caller().sees(record) ? "" : language.of(record.name());
    }
}

package org.treffpunkt.minutes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.meeting.AgendaItem;
import org.treffpunkt.meeting.Attendance;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.NoteEdit;
import org.treffpunkt.meeting.Outcome;
import org.treffpunkt.meeting.Participation;
import org.treffpunkt.meeting.Rooms;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Visibility;

/** What minutes begin with: all that a meeting brings into them is brought here. What somebody may not read of the meeting they do not read in its minutes. */
final class Compilation {
    private static final LocalizedText ATTENDANCE = named("Anwesenheit", "Attendance");
    private static final LocalizedText CONCLUSION = named("Fazit", "Conclusion");
    private static final Map<String, LocalizedText> OUTCOMES = Map.of("INFORMATION", named("Information", "Information"), "DECISION", named("Beschluss", "Decision"),
            "AGREEMENT", named("Vereinbarung", "Agreement"), "RESULT", named("Ergebnis", "Result"), "TASK", named("Aufgabe", "Task"), "NEXT_STEP", named("Weiteres Vorgehen", "Next step"));

    /** What a text of a section holds, with room for what stands before and after. */
    private static final int LONGEST_PAGE = 19_000;

    private final Meeting meeting;
    private final boolean german;
    private final Map<UUID, Attendance> attendances;
    private final Map<UUID, List<NoteEdit>> notes;
    private final List<MinutesSection> sections = new ArrayList<>();

    private Compilation(Meeting meeting, Rooms rooms) {
        this.meeting = meeting;
        this.german = german(meeting.name().original());
        attendances = rooms.attendances(meeting.id()).stream().collect(Collectors.toMap(Attendance::participationId, Function.identity()));
        notes = rooms.notes(meeting.id()).stream().collect(groupingBy(NoteEdit::agendaItemId));
    }

    static LocalizedText title(Meeting meeting) {
        return before(meeting.name(), "Protokoll: ", "Minutes: ");
    }

    /** Under each item what was noted and what came out of it, and in the end what came out of no item. */
    static List<MinutesSection> of(Meeting meeting, Rooms rooms) {
        return new Compilation(meeting, rooms).sections();
    }

    private List<MinutesSection> sections() {
        for (Visibility circle : Visibility.values()) attendance(circle);
        for (AgendaItem item : meeting.agendaItems()) {
            sections.add(new MinutesSection(MinutesSection.Kind.AGENDA_ITEM, item.title(), item.text(), null, item.visibility()));
            note(item);
            outcomes(outcome -> item.id().equals(outcome.agendaItemId()));
        }
        var items = meeting.agendaItems().stream().map(AgendaItem::id).collect(Collectors.toSet());
        outcomes(outcome -> outcome.agendaItemId() == null || !items.contains(outcome.agendaItemId()));
        if (meeting.conclusion() != null) sections.add(new MinutesSection(MinutesSection.Kind.GENERAL, CONCLUSION, meeting.conclusion(), null, Visibility.PUBLIC));
        return sections;
    }

    /** What was noted is of the committee that met, or of the network where it was no committee, however many people read the item. */
    private void note(AgendaItem item) {
        var edits = notes.getOrDefault(item.id(), List.of());
        var note = edits.stream().filter(NoteEdit::merged).map(NoteEdit::says).filter(text -> !text.isBlank()).map(Markdown::of);
        // Nobody took it up yet: whoever writes the minutes does.
        var beside = edits.stream().filter(edit -> !edit.merged()).map(NoteEdit::says).filter(text -> !text.isBlank())
                .map(text -> heading(german ? "Daneben notiert, nicht eingearbeitet" : "Noted beside it, not taken up") + Markdown.of(text));
        var circle = meeting.committee() == null ? Visibility.NETWORK : Visibility.COMMITTEE;
        write(MinutesSection.Kind.GENERAL, before(item.title(), "Notizen: ", "Notes: "), Stream.concat(note, beside).collect(joining("\n\n")),
                item.visibility().compareTo(circle) > 0 ? item.visibility() : circle);
    }

    private void outcomes(Predicate<Outcome> among) {
        meeting.outcomes().stream().filter(among).sorted(Comparator.comparing(Outcome::leadsOn)).forEach(this::outcome);
    }

    private void outcome(Outcome outcome) {
        var kind = outcome.leadsOn() ? MinutesSection.Kind.NEXT_STEP : MinutesSection.Kind.OUTCOME;
        var title = OUTCOMES.getOrDefault(outcome.kindName(), named("Ergebnis", "Outcome"));
        var reached = outcome.reachedName() == null ? null : MinutesSection.Reached.valueOf(outcome.reachedName());
        var texts = new TreeMap<String, String>();
        outcome.text().texts().forEach((tag, text) -> texts.put(tag, Stream.concat(Stream.of(text), facts(outcome, german(tag))).collect(joining("\n\n"))));
        if (texts.values().stream().allMatch(text -> text.length() <= LONGEST_PAGE)) {
            sections.add(new MinutesSection(kind, title, new LocalizedText(outcome.text().original(), texts), reached, outcome.visibility()));
        } else {
            sections.add(new MinutesSection(kind, title, outcome.text(), reached, outcome.visibility()));
            write(kind, title, facts(outcome, german).collect(joining("\n\n")), outcome.visibility());
        }
    }

    /** How many voted how, who sees to it, if everybody who reads the section may know of them, and by when. */
    private static Stream<String> facts(Outcome outcome, boolean german) {
        var facts = new ArrayList<String>();
        var votes = outcome.votes();
        if (votes != null) facts.add((german ? "Abstimmung: %d dafür, %d dagegen, %d enthalten" : "Votes: %d in favour, %d against, %d abstained").formatted(votes.inFavour(), votes.against(), votes.abstained()));
        String responsible = names(outcome.visibility(), outcome.owner(), outcome.responsible());
        if (!responsible.isEmpty()) facts.add((german ? "Zuständig: " : "Responsible: ") + responsible);
        if (outcome.dueOn() != null) facts.add((german ? "Bis: " : "Due: ") + day(outcome.dueOn(), german));
        if (outcome.doneOn() != null) facts.add((german ? "Erledigt: " : "Done: ") + day(outcome.doneOn(), german));
        return facts.stream();
    }

    /** Who was there is for the network at the widest: that everybody reads it is said by coordinators. */
    private void attendance(Visibility circle) {
        if (circle == Visibility.PUBLIC) return;
        var people = meeting.participations().stream().filter(it -> circle == (it.visibility() == Visibility.PUBLIC ? Visibility.NETWORK : it.visibility())).toList();
        String text = Stream.of(listed(german ? "Anwesend" : "Present", people, "PRESENT", circle), listed(german ? "Vertreten" : "Represented", people, "REPRESENTED", circle),
                        listed(german ? "Abgesagt haben" : "Excused", people, "EXCUSED", circle), listed(german ? "Abwesend" : "Absent", people, "ABSENT", circle))
                .filter(it -> !it.isEmpty()).collect(joining("\n\n"));
        write(MinutesSection.Kind.ATTENDANCE, ATTENDANCE, text, circle);
    }

    /** As it was noted in the room; where nobody noted it, as the participation says. */
    private String status(Participation it) {
        var noted = attendances.get(it.id());
        if (noted != null) return noted.statusName();
        return it.attended() ? "PRESENT" : it.declined() ? "EXCUSED" : "";
    }

    private String listed(String heading, List<Participation> people, String status, Visibility circle) {
        var names = people.stream().filter(it -> status(it).equals(status)).map(it -> called(it, circle)).filter(it -> !it.isEmpty()).distinct().toList();
        return names.isEmpty() ? "" : heading(heading) + names.stream().map(name -> "- " + name).collect(joining("\n"));
    }

    private String called(Participation it, Visibility circle) {
        String name = names(circle, it.person(), it.organisation());
        var noted = attendances.get(it.id());
        String instead = noted == null ? "" : names(circle, noted.representedBy());
        if (name.isEmpty() || instead.isEmpty()) return name;
        return name + (german ? " (vertreten durch " : " (represented by ") + instead + ")";
    }

    /** As many sections as it takes; none where there is nothing to say. */
    private void write(MinutesSection.Kind kind, LocalizedText title, String text, Visibility visibility) {
        if (text.isBlank()) return;
        for (String page : Markdown.pages(text, LONGEST_PAGE)) sections.add(new MinutesSection(kind, title, LocalizedText.of(german ? "de" : "en", page), null, visibility));
    }

    private static String names(Visibility circle, @Nullable Aggregate... records) {
        return Stream.of(records).filter(record -> knownIn(circle, record)).map(Aggregate::name).map(LocalizedText::inOriginal).map(Markdown::of).collect(joining(", "));
    }

    private static boolean knownIn(Visibility circle, @Nullable Aggregate record) {
        return record != null && record.deletedAt() == null && !record.removed() && record.visibility().compareTo(circle) <= 0;
    }

    private static String heading(String text) {
        return "**" + text + "**\n\n";
    }

    private static String day(LocalDate day, boolean german) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(german ? Locale.GERMAN : Locale.UK).format(day);
    }

    private static boolean german(String tag) {
        return tag.startsWith("de");
    }

    private static LocalizedText before(LocalizedText title, String german, String english) {
        var texts = new TreeMap<String, String>();
        title.texts().forEach((tag, text) -> texts.put(tag, (german(tag) ? german : english) + text));
        return new LocalizedText(title.original(), texts);
    }

    private static LocalizedText named(String german, String english) {
        return new LocalizedText("de", Map.of("de", german, "en", english));
    }
}

package org.treffpunkt.minutes;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.meeting.AgendaItem;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.Outcome;
import org.treffpunkt.meeting.Participation;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Visibility;

/** What minutes begin with: all that a meeting brings into them is brought here. What somebody may not read of the meeting they do not read in its minutes. */
final class Compilation {
    private static final LocalizedText ATTENDANCE = named("Anwesenheit", "Attendance");
    private static final LocalizedText CONCLUSION = named("Fazit", "Conclusion");
    private static final Map<String, LocalizedText> OUTCOMES = Map.of("DECISION", named("Beschluss", "Decision"), "AGREEMENT", named("Vereinbarung", "Agreement"), "RESULT", named("Ergebnis", "Result"),
            "TASK", named("Aufgabe", "Task"), "NEXT_STEP", named("Weiteres Vorgehen", "Next step"));

    private final Meeting meeting;
    private final boolean german;

    private Compilation(Meeting meeting) {
        this.meeting = meeting;
        this.german = meeting.name().original().startsWith("de");
    }

    static LocalizedText title(Meeting meeting) {
        var texts = new TreeMap<String, String>();
        meeting.name().texts().forEach((tag, title) -> texts.put(tag, (tag.startsWith("de") ? "Protokoll: " : "Minutes: ") + title));
        return new LocalizedText(meeting.name().original(), texts);
    }

    static List<MinutesSection> of(Meeting meeting) {
        var compilation = new Compilation(meeting);
        var sections = new ArrayList<MinutesSection>();
        for (Visibility circle : Visibility.values()) compilation.attendance(circle).ifPresent(sections::add);
        meeting.agendaItems().stream().map(Compilation::section).forEach(sections::add);
        meeting.outcomes().stream().sorted(Comparator.comparing(Outcome::leadsOn)).map(compilation::section).forEach(sections::add);
        if (meeting.conclusion() != null) sections.add(new MinutesSection(MinutesSection.Kind.GENERAL, CONCLUSION, meeting.conclusion(), null, Visibility.PUBLIC));
        return sections;
    }

    private static MinutesSection section(AgendaItem item) {
        return new MinutesSection(MinutesSection.Kind.AGENDA_ITEM, item.title(), item.text(), null, item.visibility());
    }

    private MinutesSection section(Outcome outcome) {
        var reached = outcome.reachedName() == null ? null : MinutesSection.Reached.valueOf(outcome.reachedName());
        return new MinutesSection(outcome.leadsOn() ? MinutesSection.Kind.NEXT_STEP : MinutesSection.Kind.OUTCOME, OUTCOMES.getOrDefault(outcome.kindName(), named("Ergebnis", "Outcome")),
                withResponsible(outcome), reached, outcome.visibility());
    }

    /** Whoever sees to it stands below, if everybody who reads the section may know of them. */
    private LocalizedText withResponsible(Outcome outcome) {
        var responsible = outcome.responsible();
        if (responsible == null || !knownIn(outcome.visibility(), responsible)) return outcome.text();
        var texts = new TreeMap<String, String>();
        outcome.text().texts().forEach((tag, text) -> texts.put(tag, text + (tag.startsWith("de") ? "\n\nZuständig: " : "\n\nResponsible: ") + name(responsible)));
        return new LocalizedText(outcome.text().original(), texts);
    }

    /** Who was there is for the network at the widest: that everybody reads it is said by coordinators. */
    private Optional<MinutesSection> attendance(Visibility circle) {
        if (circle == Visibility.PUBLIC) return Optional.empty();
        var people = meeting.participations().stream().filter(it -> circle == (it.visibility() == Visibility.PUBLIC ? Visibility.NETWORK : it.visibility())).toList();
        String text = Stream.of(listed(german ? "Anwesend" : "Present", people, Participation::attended, circle), listed(german ? "Abgesagt haben" : "Excused", people, Participation::declined, circle))
                .filter(it -> !it.isEmpty()).collect(joining("\n\n"));
        return text.isEmpty() ? Optional.empty()
                : Optional.of(new MinutesSection(MinutesSection.Kind.ATTENDANCE, ATTENDANCE, LocalizedText.of(german ? "de" : "en", text), null, circle));
    }

    private static String listed(String heading, List<Participation> people, Predicate<Participation> among, Visibility circle) {
        var names = people.stream().filter(among).map(it -> called(it, circle)).filter(it -> !it.isEmpty()).distinct().toList();
        return names.isEmpty() ? "" : "**" + heading + "**\n\n" + names.stream().map(name -> "- " + name).collect(joining("\n"));
    }

    private static String called(Participation it, Visibility circle) {
        return Stream.of(it.person(), it.organisation()).filter(who -> who != null && knownIn(circle, who)).map(Compilation::name).collect(joining(", "));
    }

    private static boolean knownIn(Visibility circle, @Nullable Aggregate record) {
        return record != null && record.deletedAt() == null && !record.removed() && record.visibility().compareTo(circle) <= 0;
    }

    /** What would be a mark of Markdown in a name stays a letter. */
    private static String name(Aggregate record) {
        return record.name().inOriginal().replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }

    private static LocalizedText named(String german, String english) {
        return new LocalizedText("de", Map.of("de", german, "en", english));
    }
}

package org.treffpunkt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.pdf.Paper;
import org.treffpunkt.pdf.PaperLanguage;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Reference;

/** A year as it is printed. */
final class YearReportPaper {
    private final YearReport report;
    private final PaperLanguage language;
    private final ReportTexts texts;

    YearReportPaper(YearReport report, PaperLanguage language) {
        this.report = report;
        this.language = language;
        this.texts = language.texts(ReportTexts.class);
    }

    Paper paper() {
        var facts = new ArrayList<Paper.Fact>();
        if (report.committee() != null && report.network().name() != null) facts.add(new Paper.Fact(texts.network(), language.of(report.network().name())));
        facts.add(new Paper.Fact(texts.asOf(), language.day(report.asOf())));
        var parts = new ArrayList<Paper.Part>();
        meetings(parts);
        list(parts, texts.series(), null, report.series().stream().map(this::series).toList());
        attendance(parts);
        list(parts, texts.decisions(), null, report.decisions().stream().map(it -> dated(it.date(), plain(it.text()))).toList());
        var tasks = report.tasks();
        if (tasks.given() > 0) list(parts, texts.tasks(), texts.taskNumbers(tasks.given(), tasks.done(), tasks.open(), tasks.overdue()), tasks.left().stream().map(this::task).toList(), true);
        conclusions(parts);
        var concerns = report.concerns();
        if (concerns != null && concerns.raised() > 0)
            parts.add(new Paper.Part(null, texts.concerns(), null, texts.concernNumbers(concerns.raised(), concerns.answered(), concerns.declined(), concerns.onAgenda(), concerns.open())));
        members(parts);
        var small = Stream.concat(report.acknowledgements().stream().map(language::of), Stream.of(texts.compiled())).toList();
        boolean over = report.asOf().equals(LocalDate.of(report.year(), 12, 31));
        return new Paper(language, texts.kind(String.valueOf(report.year())), name(Objects.requireNonNullElse(report.committee(), report.network())), over ? null : texts.notOver(), facts, parts, null, small);
    }

    private void meetings(List<Paper.Part> parts) {
        var lines = report.meetings().stream().map(this::meeting).toList();
        list(parts, texts.meetings(), texts.numbers(report.held(), report.planned(), report.cancelled()), lines.isEmpty() ? List.of(texts.noMeetings()) : lines);
    }

    private String meeting(ReportedMeeting it) {
        var said = Stream.of(
                switch (it.progress()) {
                    case PLANNED -> texts.planned();
                    case CANCELLED -> texts.cancelled();
                    case HELD -> "";
                },
                turnout(it), it.headcount() == null ? "" : texts.headcount(it.headcount().value()));
        return dated(it.date(), beside(plain(name(it.meeting())), said));
    }

    private String turnout(ReportedMeeting it) {
        var attendance = report.attendance();
        if (attendance == null) return "";
        return attendance.meetings().stream().filter(turnout -> turnout.meeting().id().equals(it.meeting().id())).map(turnout -> texts.turnout(turnout.came(), turnout.invited())).findFirst().orElse("");
    }

    private String series(ReportedSeries it) {
        return beside(plain(name(it.series())), Stream.of(
                texts.numbers(it.held(), it.planned(), it.cancelled()), it.targetPerYear() == null ? "" : texts.target(it.targetPerYear()), it.behind() == 0 ? "" : texts.behind(it.behind())));
    }

    private void attendance(List<Paper.Part> parts) {
        var attendance = report.attendance();
        if (attendance == null) return;
        list(parts, texts.constituencies(), null, attendance.constituencies().stream()
                .map(it -> beside(plain(it.name() != null ? language.of(it.name()) : it.key() != null ? it.key() : texts.noSide()), Stream.of(texts.turnout(it.came(), it.invited())))).toList());
        list(parts, texts.organisations(), null, attendance.organisations().stream()
                .map(it -> beside(plain(name(it.organisation())), Stream.of(texts.attended(it.cameTo().size(), it.invitedTo().size())))).toList());
    }

    private String task(ReportedTask it) {
        return beside(plain(it.text()), Stream.of(
                it.owner() == null ? "" : plain(it.owner().name()), it.responsible() == null ? "" : plain(it.responsible().name()),
                it.dueOn() == null ? "" : texts.due(language.day(it.dueOn())), it.overdue() ? texts.overdue() : ""));
    }

    private void conclusions(List<Paper.Part> parts) {
        var told = report.meetings().stream().filter(it -> it.conclusion() != null).toList();
        if (!told.isEmpty()) parts.add(new Paper.Part(null, texts.conclusions(), null, told.stream()
                .map(it -> "**" + dated(it.date(), plain(name(it.meeting()))) + "**\n\n" + language.of(it.conclusion())).collect(Collectors.joining("\n\n"))));
    }

    private void members(List<Paper.Part> parts) {
        var members = report.members();
        if (members == null) return;
        var lines = Stream.concat(
                members.joined().stream().map(it -> texts.joined() + ": " + plain(name(it))), members.left().stream().map(it -> texts.left() + ": " + plain(name(it)))).toList();
        list(parts, texts.members(), texts.memberNumber(members.members()), lines, true);
    }

    private static void list(List<Paper.Part> parts, String heading, @Nullable String note, List<String> lines) {
        list(parts, heading, note, lines, false);
    }

    /** @param always also where there are no lines: the note says enough */
    private static void list(List<Paper.Part> parts, String heading, @Nullable String note, List<String> lines, boolean always) {
        if (lines.isEmpty() && !always) return;
        parts.add(new Paper.Part(null, heading, note, lines.isEmpty() ? null : lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"))));
    }

    private String dated(@Nullable PartialDate date, String what) {
        return date == null ? what : plain(language.day(date)) + ": " + what;
    }

    private static String beside(String what, Stream<String> said) {
        String all = said.filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
        return all.isEmpty() ? what : what + " – " + all;
    }

    private String name(Reference record) {
        return record.name() == null ? texts.hidden() : language.of(record.name());
    }

    private String plain(@Nullable LocalizedText text) {
        return plain(language.of(text));
    }

    /** On one line, and with nothing in it that Markdown would take for its own. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("\\p{Punct}", "\\\\$0");
    }
}

package org.treffpunkt.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treffpunkt.pdf.PaperLanguage;

/** The list of those who registered as a table (RFC 4180), as spreadsheets open it: in UTF-8 with its mark, and without a cell that they would take for a formula. */
final class RegistrationSheet {
    static final String MEDIA_TYPE = "text/csv";
    private static final String MARK = "\uFEFF";

    private RegistrationSheet() {}

    static String of(RegistrationList list, PaperLanguage language) {
        var texts = language.texts(RegistrationTexts.class);
        List<String> head = new ArrayList<>(List.of(texts.name(), texts.email(), texts.state(), texts.registeredOn(), texts.present()));
        list.questions().forEach(it -> head.add(language.of(it.text())));
        Stream<List<String>> rows = Stream.concat(Stream.of(head), list.items().stream().map(it -> row(it, list.questions(), language, texts)));
        return rows.map(row -> row.stream().map(RegistrationSheet::cell).collect(Collectors.joining(","))).collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static List<String> row(RegistrationView it, List<Question> questions, PaperLanguage language, RegistrationTexts texts) {
        String state = switch (it.state()) {
            case PLACE -> texts.place();
            case WAITING -> texts.waits();
            case CANCELLED -> texts.gaveUp();
        };
        List<String> row = new ArrayList<>(List.of(it.name(), it.email() == null ? "" : it.email(), state, it.registeredAt().toString(), it.present() ? texts.yes() : texts.no()));
        for (Question asked : questions) row.add(it.answers().stream().filter(answer -> answer.question().equals(asked.id())).findFirst().map(answer -> said(answer, asked, language, texts)).orElse(""));
        return row;
    }

    private static String said(Answer answer, Question asked, PaperLanguage language, RegistrationTexts texts) {
        if (answer.yes() != null) return answer.yes() ? texts.yes() : texts.no();
        if (answer.choice() != null) return answer.choice() < asked.options().size() ? language.of(asked.options().get(answer.choice())) : "";
        return answer.text() == null ? "" : answer.text();
    }

    /** People write what they like, and spreadsheets carry out what begins like a formula. */
    static String cell(String text) {
        String plain = !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}

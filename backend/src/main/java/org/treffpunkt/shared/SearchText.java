package org.treffpunkt.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds text so that what people mean alike is found alike: gender forms (Migrant_innen, Migrant*innen, Migrant:innen, Migranten/innen, MigrantInnen, Migrantinnen),
 * diacritics and case make no difference. Records and queries are folded by the same rule; German stemming is the database's.
 */
public final class SearchText {
    private static final Pattern MARKED_PLURAL = Pattern.compile("(?<=\\p{L}{2})(?:en|e)?(?:[_*:/·•]|\\()-?innen\\)?(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll}{2})Innen(?!\\p{L})");
    private static final Pattern FEMININE_PLURAL = Pattern.compile("(?<=\\p{L}{4})innen(?!\\p{L})");
    private static final Pattern MARKED_SINGULAR = Pattern.compile("(?<=\\p{L}{2})(?:[_*:/·•]|\\()-?in\\)?(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchText() {}

    public static String fold(Stream<String> texts) {
        return texts.map(SearchText::fold).collect(Collectors.joining(" "));
    }

    public static List<String> words(String query) {
        return Stream.of(fold(query).split(" ")).filter(word -> !word.isBlank()).limit(12).toList();
    }

    static String fold(String text) {
        String neutral = MARKED_PLURAL.matcher(text.replace("\\", "")).replaceAll("en");
        neutral = INNER_CAPITAL.matcher(neutral).replaceAll("en");
        neutral = FEMININE_PLURAL.matcher(neutral).replaceAll("en");
        neutral = MARKED_SINGULAR.matcher(neutral).replaceAll("");
        String plain = MARKS.matcher(Normalizer.normalize(neutral, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT).replace("ß", "ss")).replaceAll(" ").strip();
    }
}

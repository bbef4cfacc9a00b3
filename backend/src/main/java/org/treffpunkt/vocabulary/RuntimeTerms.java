package org.treffpunkt.vocabulary;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.treffpunkt.value.LocalizedText;

/** Countries and languages with the names the Java runtime has for them (Unicode CLDR), in the order of their German names. */
final class RuntimeTerms {
    private static final List<Locale> NAMED_IN = Stream.of("de", "en", "cs", "uk", "ar").map(Locale::of).toList();

    /** At home in Germany or widely spoken by those who seek counselling, and without a two-letter code. */
    private static final List<String> WITHOUT_TWO_LETTERS = List.of("hsb", "dsb", "rom", "syr", "zza");

    /** Codes that ISO 639 has withdrawn and the runtime still lists. */
    private static final List<String> WITHDRAWN = List.of("mo", "sh");

    private RuntimeTerms() {}

    static List<TermDraft> countries() {
        return inOrder(Arrays.stream(Locale.getISOCountries()).map(RuntimeTerms::country));
    }

    static List<TermDraft> languages() {
        var current = Arrays.stream(Locale.getISOLanguages()).filter(code -> code.length() == 2 && !WITHDRAWN.contains(code) && Locale.of(code).getLanguage().equals(code));
        return inOrder(Stream.concat(current, WITHOUT_TWO_LETTERS.stream()).filter(code -> !Locale.of(code).getDisplayLanguage(Locale.GERMAN).equals(code)).map(RuntimeTerms::language));
    }

    private static TermDraft country(String code) {
        var country = Locale.of("", code);
        return new TermDraft(code, named(country::getDisplayCountry, NAMED_IN, code), null, List.of(),
                List.of("http://publications.europa.eu/resource/authority/country/" + country.getISO3Country()), Term.TerritoryKind.COUNTRY, null, null);
    }

    private static TermDraft language(String code) {
        var language = Locale.of(code);
        var namedIn = Stream.concat(NAMED_IN.stream(), Stream.of(language)).distinct().toList();
        var uris = code.length() == 2 ? List.of("http://id.loc.gov/vocabulary/iso639-1/" + code) : List.<String>of();
        return new TermDraft(code, named(language::getDisplayLanguage, namedIn, code), null, List.of(), uris, null, null, null);
    }

    /** The names the runtime really has: where it lacks one, it gives the code or the English name. */
    private static LocalizedText named(Function<Locale, String> name, List<Locale> languages, String code) {
        Map<String, String> names = new TreeMap<>();
        String english = name.apply(Locale.ENGLISH);
        for (var language : languages) {
            String named = name.apply(language);
            boolean own = NAMED_IN.contains(language) || !named.equals(english);
            if (own && !named.isBlank() && !named.equals(code)) names.put(language.toLanguageTag(), named);
        }
        return new LocalizedText("de", names);
    }

    private static List<TermDraft> inOrder(Stream<TermDraft> terms) {
        return terms.sorted(Comparator.comparing(term -> term.name().inOriginal(), Collator.getInstance(Locale.GERMAN)::compare)).toList();
    }
}

package org.treffpunkt.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One text in one or more languages (BCP 47 tags), with the language it was first written in. Clients choose and say visibly when they fall back. */
@Schema(
        type = SchemaType.OBJECT,
        additionalProperties = String.class,
        description = "One text in one or more languages. Keys are BCP 47 language tags; `original` names the tag of the language it was first written in "
                + "(may be left out in a draft with one language). Texts hold 1 to 20000 characters.",
        examples = "{\"original\": \"de\", \"de\": \"Netzwerk für Integration\", \"en\": \"Network for integration\"}")
public record LocalizedText(String original, @Schema(hidden = true) Map<String, String> texts) {
    private static final String ORIGINAL = "original";
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_LANGUAGES = 40;

    public LocalizedText {
        if (texts.isEmpty()) throw new InvalidValue("text-without-language", "Give the text in at least one language, for example {\"de\": \"...\"}.");
        if (texts.size() > MOST_LANGUAGES) throw new InvalidValue("too-many-languages", "At most " + MOST_LANGUAGES + " languages.");
        texts.forEach(LocalizedText::check);
        if (!texts.containsKey(original))
            throw new InvalidValue("original-language-missing", "`original` must name one of the languages given: " + String.join(", ", texts.keySet()) + ".");
        texts = Map.copyOf(texts);
    }

    /** A text whose original language is the only one. */
    public static LocalizedText of(String language, String text) {
        return new LocalizedText(language, Map.of(language, text));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LocalizedText read(Map<String, String> members) {
        var texts = new TreeMap<>(members);
        String original = texts.remove(ORIGINAL);
        if (original == null) {
            if (texts.size() > 1) throw new InvalidValue("original-language-missing", "Name the original language in `original`.");
            original = texts.isEmpty() ? "" : texts.firstKey();
        }
        return new LocalizedText(original, texts);
    }

    @JsonValue
    Map<String, String> write() {
        var members = new TreeMap<>(texts);
        members.put(ORIGINAL, original);
        return members;
    }

    /** The text in the language it was first written in. */
    public String inOriginal() {
        return java.util.Objects.requireNonNull(texts.get(original));
    }

    /** The text in the first of these languages that has one, else in the original language. */
    public String in(Collection<Locale> preferred) {
        String tag = Locale.lookupTag(preferred.stream().map(l -> new Locale.LanguageRange(l.toLanguageTag())).toList(), texts.keySet());
        return java.util.Objects.requireNonNullElseGet(tag == null ? null : texts.get(tag), this::inOriginal);
    }

    private static void check(String tag, @Nullable String text) {
        try {
            if (tag.isBlank() || tag.length() > 35) throw new IllformedLocaleException();
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw new InvalidValue("not-a-language-tag", "`" + abbreviated(tag) + "` is not a BCP 47 language tag.");
        }
        if (text == null || text.isBlank()) throw new InvalidValue("empty-text", "The text in `" + tag + "` is empty: give it or leave the language out.");
        if (text.length() > LONGEST_TEXT) throw new InvalidValue("text-too-long", "The text in `" + tag + "` has " + text.length() + " characters; at most " + LONGEST_TEXT + " are kept.");
        if (text.indexOf('\0') >= 0) throw new InvalidValue("control-character", "The text in `" + tag + "` holds a NUL character.");
    }

    private static String abbreviated(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}

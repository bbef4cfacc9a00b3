package org.treffpunkt.protection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.treffpunkt.value.LocalizedText;

/** What is the same for every network, in the languages it is shipped in: `protection.properties` and its translations. */
final class ProtectionTexts {
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProtectionTexts() {}

    static LocalizedText text(String key) {
        return new LocalizedText("de", Map.of("de", german().getString(key), "en", english().getString(key)));
    }

    /** What a table is called, by its name where nobody gave it another. */
    static LocalizedText table(String name) {
        String key = "table." + name;
        return english().containsKey(key) ? text(key) : LocalizedText.of("en", name.replace('_', ' '));
    }

    /** All texts of a numbered list. */
    static List<LocalizedText> all(String list) {
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> list + "." + number).takeWhile(english()::containsKey).map(ProtectionTexts::text).toList();
    }

    private static ResourceBundle english() {
        return ResourceBundle.getBundle("protection", Locale.ROOT, NO_FALLBACK);
    }

    private static ResourceBundle german() {
        return ResourceBundle.getBundle("protection", Locale.GERMAN, NO_FALLBACK);
    }
}

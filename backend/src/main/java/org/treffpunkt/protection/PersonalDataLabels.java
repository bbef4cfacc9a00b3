package org.treffpunkt.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.treffpunkt.value.LocalizedText;

/** What people call the kinds of records, in `personal-data.properties` and its translation; what has no name there is called as it is stored. */
@ApplicationScoped
class PersonalDataLabels {
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    LocalizedText of(String kind) {
        return new LocalizedText("de", Map.of("de", text(kind, Locale.GERMAN), "en", text(kind, Locale.ROOT)));
    }

    private static String text(String kind, Locale language) {
        var bundle = ResourceBundle.getBundle("personal-data", language, NO_FALLBACK);
        return bundle.containsKey(kind) ? bundle.getString(kind) : kind.replace('_', ' ');
    }
}

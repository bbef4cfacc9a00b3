package org.treffpunkt.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The kinds of problems with their titles and explanations, in `problems.properties` and its translations. */
@ApplicationScoped
class ProblemCatalogue {
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param languages as in `Accept-Language` */
    String title(String slug, @Nullable String languages) {
        return text(slug, "title", languages);
    }

    String explanation(String slug, @Nullable String languages) {
        return text(slug, "explanation", languages);
    }

    /** What a refusal says instead of its own words, which are English. */
    Optional<String> translation(String slug, @Nullable String languages) {
        Locale language = chosen(languages);
        String key = slug + ".explanation";
        return language.equals(Locale.ROOT) || !bundle(language).containsKey(key) ? Optional.empty() : Optional.of(bundle(language).getString(key));
    }

    boolean knows(String slug) {
        return bundle(Locale.ROOT).containsKey(slug + ".title");
    }

    Collection<String> slugs() {
        var slugs = new TreeSet<String>();
        for (String key : bundle(Locale.ROOT).keySet()) slugs.add(key.substring(0, key.lastIndexOf('.')));
        return slugs;
    }

    /** What a slug says by itself, where nobody wrote more: the name of a database rule is already a sentence of sorts. */
    private String text(String slug, String part, @Nullable String languages) {
        var bundle = bundle(chosen(languages));
        String key = slug + "." + part;
        return bundle.containsKey(key) ? bundle.getString(key) : Character.toUpperCase(slug.charAt(0)) + slug.substring(1).replace('-', ' ');
    }

    /** English, unless German is preferred to it. */
    private static Locale chosen(@Nullable String languages) {
        try {
            for (var range : languages == null ? List.<Locale.LanguageRange>of() : Locale.LanguageRange.parse(languages)) {
                String language = Locale.forLanguageTag(range.getRange()).getLanguage();
                if (language.equals("de")) return Locale.GERMAN;
                if (language.equals("en")) return Locale.ROOT;
            }
        } catch (IllegalArgumentException e) {
            // An unreadable wish is no wish.
        }
        return Locale.ROOT;
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("problems", language, NO_FALLBACK);
    }
}

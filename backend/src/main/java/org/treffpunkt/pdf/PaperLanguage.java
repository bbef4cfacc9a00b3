package org.treffpunkt.pdf;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;

/** The languages in which papers are printed. Texts of a bundle stand as those of mails do: `messages/{bundle}_{language}.properties`. */
public enum PaperLanguage {
    DE(Locale.GERMAN), EN(Locale.UK);

    private final Locale locale;

    PaperLanguage(Locale locale) {
        this.locale = locale;
    }

    /**
     * English, unless German is preferred to it.
     *
     * @param languages as in `Accept-Language`
     */
    public static PaperLanguage wanted(@Nullable String languages) {
        try {
            for (var range : languages == null ? List.<Locale.LanguageRange>of() : Locale.LanguageRange.parse(languages)) {
                String language = Locale.forLanguageTag(range.getRange()).getLanguage();
                if (language.equals("de")) return DE;
                if (language.equals("en")) return EN;
            }
        } catch (IllegalArgumentException e) {
            // An unreadable wish is no wish.
        }
        return EN;
    }

    /** BCP 47. */
    String tag() {
        return locale.getLanguage();
    }

    /** The texts of a bundle in this language. */
    public <T> T texts(Class<T> bundle) {
        return this == EN ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of(tag()));
    }

    /** The text in this language, else in the one it was first written in. */
    public String of(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(List.of(locale));
    }

    public String day(TemporalAccessor day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /** As precisely as it is known. */
    public String day(PartialDate date) {
        if (date.earliest() == null) return date.text();
        return switch (date.text().length()) {
            case 4 -> date.text();
            case 7 -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(date.earliest());
            default -> day(date.earliest());
        };
    }

    /** Day and time of the place, with its zone. */
    public String time(ZonedDateTime time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(locale).format(time);
    }

    public String hour(ZonedDateTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
    }
}

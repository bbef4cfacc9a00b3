package org.treffpunkt.mail;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The languages in which mails are written: the texts of each stand in `messages/{bundle}_{language}.properties`, those of English beside the messages themselves. */
public enum MailLanguage {
    DE("de"), EN("en");

    private final String tag;

    MailLanguage(String tag) {
        this.tag = tag;
    }

    /** The one for a reader of this language: German for German, English for all others. */
    public static MailLanguage nearest(String tag) {
        return tag.equals("de") || tag.startsWith("de-") ? DE : EN;
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }

    /** The texts of a bundle in this language. */
    public <T> T texts(Class<T> bundle) {
        return this == EN ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of(tag));
    }
}

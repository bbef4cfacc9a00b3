package org.treffpunkt.protection;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.treffpunkt.mail.Letter;
import org.treffpunkt.mail.Mail;
import org.treffpunkt.mail.MailLanguage;

/** The mail with a link to what is known of its address. It does not say whether anything is. */
record DataLinkMail(String recipient, MailLanguage language, URI link, Instant expiresAt) implements Mail {
    @Override
    public Letter letter() {
        var texts = language.texts(DataRequestTexts.class);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language.tag())).format(expiresAt.atZone(ZoneOffset.UTC));
        return new Letter(texts.linkSubject(), texts.greeting(), List.of(texts.link()), null, new Letter.Action(texts.see(), link), List.of(texts.validUntil(day), texts.notByYou()));
    }
}

package org.treffpunkt.agreement;

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

/** The mail that asks whoever speaks for a member to sign. */
record SignatureMail(String recipient, MailLanguage language, String name, String network, String member, String title, int version, URI link, Instant expiresAt) implements Mail {
    @Override
    public Letter letter() {
        var texts = language.texts(SignatureTexts.class);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language.tag())).format(expiresAt.atZone(ZoneOffset.UTC));
        var says = version > 1 ? List.of(texts.request(network, member, title), texts.newVersion(version)) : List.of(texts.request(network, member, title));
        return new Letter(texts.subject(title, network), texts.greeting(name), says, null, new Letter.Action(texts.action(), link), List.of(texts.validUntil(day), texts.notForYou(member)));
    }
}

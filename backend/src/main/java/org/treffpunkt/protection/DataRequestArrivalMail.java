package org.treffpunkt.protection;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.treffpunkt.mail.Letter;
import org.treffpunkt.mail.Mail;
import org.treffpunkt.mail.MailLanguage;

/** The mail to the coordinators that somebody asks something about their data. It says nothing of who it is. */
record DataRequestArrivalMail(String recipient, MailLanguage language, String network, LocalDate dueOn, URI link) implements Mail {
    @Override
    public Letter letter() {
        var texts = language.texts(DataRequestTexts.class);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language.tag())).format(dueOn);
        return new Letter(texts.arrivedSubject(network), texts.greeting(), List.of(texts.arrived(network, day)), null, new Letter.Action(texts.seeRequest(), link), List.of());
    }
}

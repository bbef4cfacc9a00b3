package org.treffpunkt.minutes;

import java.net.URI;
import java.util.List;
import org.treffpunkt.mail.Letter;
import org.treffpunkt.mail.Mail;
import org.treffpunkt.mail.MailLanguage;

/** The mail that says that minutes can be read and commented on. */
record MinutesMail(String recipient, MailLanguage language, String name, String network, String meeting, URI link) implements Mail {
    @Override
    public Letter letter() {
        var texts = language.texts(MinutesTexts.class);
        return new Letter(texts.subject(meeting), texts.greeting(name), List.of(texts.circulated(meeting, network), texts.comment()), null, new Letter.Action(texts.action(), link),
                List.of(texts.signIn(network)));
    }
}

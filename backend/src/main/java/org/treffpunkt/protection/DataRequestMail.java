package org.treffpunkt.protection;

import java.util.List;
import org.treffpunkt.mail.Letter;
import org.treffpunkt.mail.Mail;
import org.treffpunkt.mail.MailLanguage;

/** The answer to a request. */
record DataRequestMail(String recipient, MailLanguage language, DataRequest.Kind kind, boolean done, String network, String words) implements Mail {
    @Override
    public Letter letter() {
        var texts = language.texts(DataRequestTexts.class);
        String asked = switch (kind) {
            case ACCESS -> texts.access();
            case ERASURE -> texts.erasure();
            case CORRECTION -> texts.correction();
            case OBJECTION -> texts.objection();
        };
        return new Letter(texts.decidedSubject(network), texts.greeting(), List.of(done ? texts.done(asked, network) : texts.refused(asked, network)), words, null, List.of(texts.complaint()));
    }
}

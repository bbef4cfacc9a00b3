package org.treffpunkt.application;

import java.net.URI;
import java.util.List;
import org.treffpunkt.mail.Letter;
import org.treffpunkt.mail.Mail;
import org.treffpunkt.mail.MailLanguage;

/** The mail to the coordinators: somebody applies. */
record ArrivalMail(String recipient, MailLanguage language, String applicant, String network, URI link) implements Mail {
    private static final int LONGEST_NAME = 200;

    ArrivalMail {
        if (applicant.length() > LONGEST_NAME) applicant = applicant.substring(0, LONGEST_NAME - 1) + "…";
    }

    @Override
    public Letter letter() {
        var texts = language.texts(ApplicationTexts.class);
        return new Letter(texts.arrivedSubject(applicant), texts.greeting(), List.of(texts.arrived(applicant, network)), null, new Letter.Action(texts.see(), link), List.of(texts.whyYou()));
    }
}

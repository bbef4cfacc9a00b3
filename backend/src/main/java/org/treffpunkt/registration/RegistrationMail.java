package org.treffpunkt.registration;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.treffpunkt.mail.Letter;
import org.treffpunkt.mail.Mail;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.pdf.Paper;

/** The mail that tells somebody who registered how that stands. */
record RegistrationMail(String recipient, MailLanguage language, Occasion occasion, boolean guest, String name, String title, String network, List<Paper.Fact> facts, URI link) implements Mail {
    /** What it is about. */
    enum Occasion {
        REGISTERED, WAITING, MOVED_UP, CANCELLED, WITHDRAWN, CHANGED, CALLED_OFF;

        boolean over() {
            return this == CANCELLED || this == WITHDRAWN || this == CALLED_OFF;
        }
    }

    @Override
    public Letter letter() {
        var texts = language.texts(RegistrationTexts.class);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(switch (occasion) {
            case REGISTERED -> texts.registration(title);
            case WAITING -> texts.waitingList(title);
            case MOVED_UP -> texts.movingUp(title);
            case CANCELLED -> texts.cancellation(title);
            case WITHDRAWN -> texts.withdrawal(title);
            case CHANGED -> texts.change(title);
            case CALLED_OFF -> texts.callingOff(title);
        });
        if (!occasion.over()) for (Paper.Fact fact : facts) paragraphs.add(texts.fact(fact.name(), fact.value()));
        var remarks = new ArrayList<String>();
        if (guest) remarks.add(texts.notYou());
        remarks.add(texts.notForOthers());
        return occasion.over() ? new Letter(subject(texts), texts.greeting(name), paragraphs, null, null, List.of())
                : new Letter(subject(texts), texts.greeting(name), paragraphs, null, new Letter.Action(texts.action(), link), remarks);
    }

    private String subject(RegistrationTexts texts) {
        return switch (occasion) {
            case REGISTERED -> texts.registered(title, network);
            case WAITING -> texts.waiting(title, network);
            case MOVED_UP -> texts.movedUp(title, network);
            case CANCELLED -> texts.cancelled(title, network);
            case WITHDRAWN -> texts.withdrawn(title, network);
            case CHANGED -> texts.changed(title, network);
            case CALLED_OFF -> texts.calledOff(title, network);
        };
    }
}

package org.treffpunkt.calendar;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.CalendarPart;
import org.treffpunkt.mail.Letter;
import org.treffpunkt.mail.Mail;
import org.treffpunkt.mail.MailLanguage;

/** The mail that tells one of the invited of a meeting. */
record InvitationMail(String recipient, MailLanguage language, Occasion occasion, String name, String network, CalendarFacts facts, @Nullable String reason, URI link, @Nullable CalendarPart calendar)
        implements Mail {
    /** What it is about. */
    enum Occasion {
        INVITED, REMINDED, AHEAD, CHANGED, CANCELLED, WITHDRAWN;

        /** Whether it tells nothing new. */
        boolean reminder() {
            return this == REMINDED || this == AHEAD;
        }

        boolean over() {
            return this == CANCELLED || this == WITHDRAWN;
        }
    }

    @Override
    public Letter letter() {
        var texts = language.texts(InvitationTexts.class);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(switch (occasion) {
            case INVITED -> texts.invitation(network, facts.title());
            case REMINDED -> texts.reminder(network, facts.title());
            case AHEAD -> texts.ahead(facts.title());
            case CHANGED -> texts.change(facts.title());
            case CANCELLED -> texts.cancellation(facts.title());
            case WITHDRAWN -> texts.withdrawal(facts.title());
        });
        paragraphs.add(texts.when(facts.when()));
        if (facts.place() != null) paragraphs.add(texts.where(facts.place()));
        if (facts.online() != null) paragraphs.add(texts.online(facts.online()));
        return occasion.over() ? new Letter(subject(texts), texts.greeting(name), paragraphs, null, null, List.of())
                : new Letter(subject(texts), texts.greeting(name), paragraphs, reason, new Letter.Action(occasion == Occasion.AHEAD ? texts.changeReply() : texts.action(), link),
                        occasion.reminder() ? List.of(texts.reply(), texts.stop(), texts.notForOthers()) : List.of(texts.reply(), texts.notForOthers()));
    }

    private String subject(InvitationTexts texts) {
        return switch (occasion) {
            case INVITED -> texts.invited(facts.title(), network);
            case REMINDED, AHEAD -> texts.reminded(facts.title(), network);
            case CHANGED -> texts.changed(facts.title(), network);
            case CANCELLED -> texts.cancelled(facts.title(), network);
            case WITHDRAWN -> texts.withdrawn(facts.title(), network);
        };
    }
}

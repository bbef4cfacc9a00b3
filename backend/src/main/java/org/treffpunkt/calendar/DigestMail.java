package org.treffpunkt.calendar;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.treffpunkt.mail.Letter;
import org.treffpunkt.mail.Mail;
import org.treffpunkt.mail.MailLanguage;

/** The mail that tells once a week what is ahead. */
record DigestMail(String recipient, MailLanguage language, List<String> invitations, List<String> tasks, List<String> minutes, URI meetings, URI account) implements Mail {
    boolean isEmpty() {
        return invitations.isEmpty() && tasks.isEmpty() && minutes.isEmpty();
    }

    @Override
    public Letter letter() {
        var texts = language.texts(DigestTexts.class);
        var paragraphs = new ArrayList<String>();
        add(paragraphs, texts.meetings(), invitations);
        add(paragraphs, texts.tasks(), tasks);
        add(paragraphs, texts.minutes(), minutes);
        return new Letter(texts.subject(), texts.greeting(), paragraphs, null, new Letter.Action(texts.action(), meetings), List.of(texts.stop(account.toString())));
    }

    private static void add(List<String> paragraphs, String title, List<String> items) {
        if (items.isEmpty()) return;
        paragraphs.add(title);
        items.forEach(item -> paragraphs.add("• " + item));
    }
}

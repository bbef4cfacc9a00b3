package org.treffpunkt.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.treffpunkt.shared.Refusal;

/** Where features put their mails: part of the transaction that is open, sent when it was committed. */
@ApplicationScoped
public class Outbox {
    private final Session session;
    private final LetterPages pages;
    private final Clock clock;

    Outbox(Session session, LetterPages pages, Clock clock) {
        this.session = session;
        this.pages = pages;
        this.clock = clock;
    }

    /** @return its id, by which {@link #delivery} tells how far it has come */
    public UUID put(Mail mail) {
        Letter letter = mail.letter();
        var queued = new QueuedMail(mail.getClass().getSimpleName(), mail.recipient(), mail.language(), letter.subject(),
                pages.text(letter, mail.language()), pages.html(letter, mail.language()), mail.calendar(), clock.instant());
        session.persist(queued);
        return queued.id;
    }

    public Delivery delivery(UUID id) {
        QueuedMail mail = session.find(QueuedMail.class, id);
        if (mail == null) throw Refusal.notFound();
        return mail.delivery();
    }
}

package org.treffpunkt.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.treffpunkt.account.Caller;
import org.treffpunkt.mail.Outbox;
import org.treffpunkt.meeting.MeetingFacts;
import org.treffpunkt.pdf.PaperLanguage;
import org.treffpunkt.shared.LinkToken;

/** Tells those who registered how that stands. */
@ApplicationScoped
class RegistrationLetters {
    private final Registrations registrations;
    private final Outbox outbox;
    private final Caller caller;
    private final SecureRandom random;
    private final URI base;

    RegistrationLetters(Registrations registrations, Outbox outbox, Caller caller, SecureRandom random, @ConfigProperty(name = "treffpunkt.public-base-url") URI base) {
        this.registrations = registrations;
        this.outbox = outbox;
        this.caller = caller;
        this.random = random;
        this.base = base;
    }

    /** By a letter with a link of its own; nobody without a mail address gets one. The secret stands behind the `#`: browsers send that to nobody. */
    void send(Registration it, RegistrationMail.Occasion occasion) {
        if (it.email == null) return;
        var link = LinkToken.fresh(random);
        if (!occasion.over()) registrations.session().persist(new RegistrationLink(link, it));
        // Of each language in which letters are written, papers are printed as well.
        var language = PaperLanguage.valueOf(it.language.name());
        outbox.put(new RegistrationMail(it.email, it.language, occasion, it.subject == null, it.name, language.of(it.meeting.name()), language.of(it.meeting.network().name()),
                MeetingFacts.of(it.meeting, caller, language), base.resolve("/meeting-registration#" + link.text())));
    }
}

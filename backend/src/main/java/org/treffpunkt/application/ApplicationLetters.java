package org.treffpunkt.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.mail.Outbox;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.value.LocalizedText;

/** The letters about an application: to the applicant, in their language, with a link to follow it by; and to the coordinators of the network, where it says how to reach them. */
@ApplicationScoped
class ApplicationLetters {
    private final Applications applications;
    private final Outbox outbox;
    private final SecureRandom random;
    private final Clock clock;
    private final String publicBaseUrl;

    ApplicationLetters(Applications applications, Outbox outbox, SecureRandom random, Clock clock, @ConfigProperty(name = "treffpunkt.public-base-url") String publicBaseUrl) {
        this.applications = applications;
        this.outbox = outbox;
        this.random = random;
        this.clock = clock;
        this.publicBaseUrl = publicBaseUrl;
    }

    void received(Application application) {
        toApplicant(application, null);
        application.network.emailAddress().ifPresent(address -> toCoordinators(application, address));
    }

    /** What was asked or decided, with the words of whoever did. */
    void told(Application application, String words) {
        toApplicant(application, words);
    }

    private void toApplicant(Application application, @Nullable String words) {
        var token = LinkToken.fresh(random);
        var link = new ApplicationLink(token, application, clock.instant());
        applications.session().persist(link);
        var language = MailLanguage.nearest(application.language);
        // The secret stands behind the `#`: browsers send that to nobody, so it comes into no log and no Referer.
        outbox.put(new ApplicantMail(application.contact.email(), language, application.status, in(language, application.network.name()), in(language, application.name()), words,
                URI.create(publicBaseUrl + "/application#" + token.text()), link.expiresAt));
    }

    private void toCoordinators(Application application, String address) {
        var language = MailLanguage.nearest(application.network.name().original());
        outbox.put(new ArrivalMail(address, language, in(language, application.name()), in(language, application.network.name()), URI.create(publicBaseUrl + "/applications/" + application.id())));
    }

    private static String in(MailLanguage language, LocalizedText text) {
        return text.in(List.of(Locale.forLanguageTag(language.tag())));
    }
}

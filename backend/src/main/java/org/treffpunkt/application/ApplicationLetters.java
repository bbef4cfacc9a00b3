package org.treffpunkt.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import org.treffpunkt.shared.LinkToken;

/** The letters about an application: to the applicant, in their language, with a link to follow it by; and to the coordinators of the network. */
@ApplicationScoped
class ApplicationLetters {
    private final Applications applications;
    private final SecureRandom random;
    private final Clock clock;

    ApplicationLetters(Applications applications, SecureRandom random, Clock clock) {
        this.applications = applications;
        this.random = random;
        this.clock = clock;
    }

    void received(Application application) {
        link(application);
    }

    void question(Application application) {
        link(application);
    }

    void decision(Application application) {
        link(application);
    }

    private LinkToken link(Application application) {
        var token = LinkToken.fresh(random);
        applications.session().persist(new ApplicationLink(token, application, clock.instant()));
        return token;
    }
}

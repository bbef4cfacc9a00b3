package org.treffpunkt.mail;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import io.smallrye.health.api.Wellness;

/** Whether mails reach a mail server: `/q/health/well` is down for a day after one was given up. */
@Wellness
class MailHealth implements HealthCheck {
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final QueuedMails mails;
    private final Clock clock;

    MailHealth(QueuedMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    @Transactional
    public HealthCheckResponse call() {
        long givenUp = mails.givenUpSince(clock.instant().minus(REMEMBERED));
        return HealthCheckResponse.named("Mail").status(givenUp == 0).withData("waiting", mails.waiting()).withData("givenUpWithinADay", givenUp).build();
    }
}

package org.treffpunkt.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.LockMode;
import org.jboss.logging.Logger;

/**
 * Sends what is in the outbox. Each mail is locked while it is sent, so that several instances of the backend share the work; one that ends between sending and writing that down
 * sends the mail again, under the same `Message-ID`.
 */
@ApplicationScoped
class MailSending {
    private static final Logger LOG = Logger.getLogger(MailSending.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final QueuedMails mails;
    private final ReactiveMailer mailer;
    private final Clock clock;
    private final Optional<String> replyTo;
    private final String host;

    MailSending(QueuedMails mails, ReactiveMailer mailer, Clock clock, @ConfigProperty(name = "treffpunkt.mail-reply-to") Optional<String> replyTo,
            @ConfigProperty(name = "treffpunkt.public-base-url") URI publicBaseUrl) {
        this.mails = mails;
        this.mailer = mailer;
        this.clock = clock;
        this.replyTo = replyTo;
        this.host = publicBaseUrl.getHost();
    }

    @Scheduled(every = "{treffpunkt.mail-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void sendDue() {
        while (QuarkusTransaction.requiringNew().call(this::sendNext)) {
            // one transaction each
        }
    }

    /** Whether to go on: not when there is nothing to do, and not when the mail server may be away. */
    private boolean sendNext() {
        var due = mails.due(clock.instant()).setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED).setMaxResults(1).getResultList();
        return !due.isEmpty() && send(due.getFirst());
    }

    private boolean send(QueuedMail queued) {
        try {
            mailer.send(mail(queued)).await().atMost(PATIENCE);
            queued.sent(clock.instant());
            return true;
        } catch (RuntimeException failure) {
            boolean again = queued.failed(clock.instant());
            LOG.warnf("%s %s could not be sent (attempt %d, %s): %s", queued.kind, queued.id, queued.attempts, again ? "will be tried again" : "given up", withoutAddresses(failure));
            return false;
        }
    }

    private Mail mail(QueuedMail queued) {
        var mail = body(queued)
                .addHeader("Message-ID", "<" + queued.id + "@" + host + ">").addHeader("Auto-Submitted", "auto-generated").addHeader("Content-Language", queued.language.tag());
        replyTo.ifPresent(mail::setReplyTo);
        return mail;
    }

    private static Mail body(QueuedMail queued) {
        return queued.calendar == null || queued.calendarMethod == null ? Mail.withText(queued.recipient, queued.subject, queued.plainText).setHtml(queued.html)
                : CalendarBody.mail(queued, new CalendarPart(queued.calendarMethod, queued.calendar));
    }

    /** Mail servers repeat addresses in what they say. */
    private static String withoutAddresses(RuntimeException failure) {
        return String.valueOf(failure).replaceAll("\\S+@\\S+", "(address)");
    }
}

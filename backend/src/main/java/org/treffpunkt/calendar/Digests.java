package org.treffpunkt.calendar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.treffpunkt.account.Absentees;
import org.treffpunkt.account.Caller;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.mail.Outbox;
import org.treffpunkt.meeting.Outcome;
import org.treffpunkt.meeting.Tasks;
import org.treffpunkt.minutes.CirculatedMinutes;

/** Tells once a week what is ahead, whoever asked for it: with the rights they have on that day, each in a transaction of their own. Nobody hears that there is nothing. */
@ApplicationScoped
class Digests {
    private static final Logger LOG = Logger.getLogger(Digests.class);
    private static final int MOST = 20;

    private final NotificationSettings settings;
    private final Absentees absentees;
    private final ReplyDesk desk;
    private final Tasks tasks;
    private final CirculatedMinutes minutes;
    private final Outbox outbox;
    private final Clock clock;
    private final URI base;

    Digests(NotificationSettings settings, Absentees absentees, ReplyDesk desk, Tasks tasks, CirculatedMinutes minutes, Outbox outbox, Clock clock,
            @ConfigProperty(name = "treffpunkt.public-base-url") URI base) {
        this.settings = settings;
        this.absentees = absentees;
        this.desk = desk;
        this.tasks = tasks;
        this.minutes = minutes;
        this.outbox = outbox;
        this.clock = clock;
        this.base = base;
    }

    @Scheduled(cron = "{treffpunkt.digest-at}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void send() {
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> settings.withDigestNotSince(today()))) attempt(id);
    }

    /** One that fails keeps the others from nothing. */
    private void attempt(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> send(id));
        } catch (RuntimeException e) {
            LOG.errorf("The digest %s could not be written: %s", id, e.getMessage());
        }
    }

    /** Of several instances that do it at once, the second waits, and finds that it was done. */
    private void send(UUID id) {
        var setting = settings.session().find(NotificationSetting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (setting == null || !setting.digestIsDue(today())) return;
        setting.digestOn = today();
        Caller reader = absentees.standFor(Objects.requireNonNull(setting.subject));
        var mail = new DigestMail(setting.email, setting.language, invitations(setting), tasks(setting, reader), minutes(setting, reader), base.resolve("/my-meetings"), base.resolve("/account"));
        if (!mail.isEmpty()) outbox.put(mail);
    }

    private List<String> invitations(NotificationSetting setting) {
        var texts = setting.language.texts(DigestTexts.class);
        return desk.mine(setting.email).stream().filter(it -> it.state(clock.instant()) == MeetingInvitation.State.OPEN && it.answer != MeetingInvitation.Answer.NO).limit(MOST).map(it -> {
            var facts = CalendarFacts.of(it.meeting, setting.language, base);
            return it.answer == null ? texts.unanswered(facts.title(), facts.when()) : texts.meeting(facts.title(), facts.when());
        }).toList();
    }

    private List<String> tasks(NotificationSetting setting, Caller reader) {
        return tasks.open(reader, setting.email, MOST).stream().map(it -> task(it, setting.language)).toList();
    }

    private String task(Outcome task, MailLanguage language) {
        var texts = language.texts(DigestTexts.class);
        String words = CalendarFacts.in(language, task.text());
        LocalDate due = task.dueOn();
        if (due == null) return words;
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language.tag())).format(due);
        return due.isBefore(today()) ? texts.overdue(words, day) : texts.due(words, day);
    }

    private List<String> minutes(NotificationSetting setting, Caller reader) {
        return minutes.open(reader, MOST).stream().map(it -> CalendarFacts.in(setting.language, it.name())).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

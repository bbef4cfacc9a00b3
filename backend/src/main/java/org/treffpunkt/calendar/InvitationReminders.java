package org.treffpunkt.calendar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Reminds the invited before a meeting, each in a transaction of their own. Of several instances that do it at once, the second finds that they were written to. */
@ApplicationScoped
class InvitationReminders {
    private static final Logger LOG = Logger.getLogger(InvitationReminders.class);

    private final MeetingInvitations invitations;
    private final InvitationLetters letters;
    private final Clock clock;

    InvitationReminders(MeetingInvitations invitations, InvitationLetters letters, Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(cron = "{treffpunkt.reminders-at}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void remind() {
        for (String id : QuarkusTransaction.requiringNew().call(() -> invitations.toRemind(clock.instant()))) attempt(id);
    }

    /** One that fails keeps the others from nothing; the next hour tries it again. */
    private void attempt(String id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> remind(id));
        } catch (RuntimeException e) {
            LOG.errorf("Nobody could be reminded of the invitation %s: %s", id, e.getMessage());
        }
    }

    /** Waits for whoever is replying or calling it off, and asks again afterwards. */
    private void remind(String id) {
        invitations.actAs("{" + id + "}");
        invitations.await(id);
        if (invitations.stillToRemind(clock.instant(), id).isEmpty()) return;
        var invitation = Objects.requireNonNull(invitations.session().find(MeetingInvitation.class, UUID.fromString(id)));
        letters.send(invitation, invitation.answer == null ? InvitationMail.Occasion.REMINDED : InvitationMail.Occasion.AHEAD);
    }
}

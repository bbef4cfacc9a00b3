package org.treffpunkt.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.CalendarPart;
import org.treffpunkt.mail.Outbox;
import org.treffpunkt.meeting.MeetingChanged;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Trail;

/** Tells the invited, and their calendars, that they are invited, what has changed, and that they need not come. */
@ApplicationScoped
class InvitationLetters {
    private final MeetingInvitations invitations;
    private final Outbox outbox;
    private final Trail trail;
    private final SecureRandom random;
    private final Clock clock;
    private final URI base;
    private final String organizer;

    InvitationLetters(MeetingInvitations invitations, Outbox outbox, Trail trail, SecureRandom random, Clock clock, @ConfigProperty(name = "treffpunkt.public-base-url") URI base,
            @ConfigProperty(name = "treffpunkt.mail-from") String from, @ConfigProperty(name = "treffpunkt.mail-reply-to") Optional<String> replyTo) {
        this.invitations = invitations;
        this.outbox = outbox;
        this.trail = trail;
        this.random = random;
        this.clock = clock;
        this.base = base;
        this.organizer = replyTo.orElse(from);
    }

    /** Whoever was invited hears what they must know to be there, or that they need not come. Of what lies behind us nobody is told anything. */
    void tell(@Observes MeetingChanged event) {
        for (MeetingInvitation it : invitations.open(event.meeting().id())) {
            var now = clock.instant();
            if (it.takenOut()) {
                withdraw(it);
            } else if (it.state(now) != MeetingInvitation.State.BEGUN && !facts(it).digest().equals(it.told)) {
                it.told = facts(it).digest();
                it.sequence++;
                send(it, event.meeting().calledOff() ? InvitationMail.Occasion.CANCELLED : InvitationMail.Occasion.CHANGED);
            }
        }
        invitations.session().flush();
    }

    /** Takes an invitation back, and says so where it was known. */
    void withdraw(MeetingInvitation invitation) {
        boolean ahead = invitation.state(clock.instant()) == MeetingInvitation.State.OPEN;
        var before = MeetingInvitationDeed.of(invitation);
        invitation.withdraw(clock.instant());
        invitation.sequence++;
        trail.keep(MeetingInvitationDeed.changed(invitation, before));
        if (ahead) send(invitation, InvitationMail.Occasion.WITHDRAWN);
    }

    /** By a letter with a link of its own; nobody without a mail address gets one. The secret stands behind the `#`: browsers send that to nobody. */
    void send(MeetingInvitation it, InvitationMail.Occasion occasion) {
        if (it.email == null) return;
        var link = LinkToken.fresh(random);
        if (!occasion.over()) invitations.session().persist(new MeetingInvitationLink(link, it));
        var facts = facts(it);
        String network = CalendarFacts.in(it.language, it.meeting.network().name());
        outbox.put(new InvitationMail(it.email, it.language, occasion, it.name, network, facts, it.reason, base.resolve("/meeting-invitation#" + link.text()), calendar(it, facts, network, occasion)));
        it.sentAt = clock.instant();
    }

    CalendarFacts facts(MeetingInvitation it) {
        return CalendarFacts.of(it.meeting, it.language, base);
    }

    private @Nullable CalendarPart calendar(MeetingInvitation it, CalendarFacts facts, String network, InvitationMail.Occasion occasion) {
        // Their calendar reminds in its own way.
        if (!facts.dated() || occasion.reminder()) return null;
        return occasion.over() ? CalendarText.cancel(facts, it, network, organizer, clock.instant()) : CalendarText.request(facts, it, network, organizer, clock.instant());
    }
}

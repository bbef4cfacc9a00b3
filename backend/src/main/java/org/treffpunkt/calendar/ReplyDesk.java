package org.treffpunkt.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** Where the invited see what they are invited to, and reply: by the link of a letter without an account, or signed in with the mailbox that was invited. */
@ApplicationScoped
class ReplyDesk {
    private final MeetingInvitations invitations;
    private final NotificationDesk notifications;
    private final Records records;
    private final Trail trail;
    private final Clock clock;

    ReplyDesk(MeetingInvitations invitations, NotificationDesk notifications, Records records, Trail trail, Clock clock) {
        this.invitations = invitations;
        this.notifications = notifications;
        this.records = records;
        this.trail = trail;
        this.clock = clock;
    }

    ReplyPage lookUp(String token) {
        return page(shown(byLink(token)));
    }

    ReplyPage reply(String token, Reply reply) {
        return reply(byLink(token), reply);
    }

    /** Whether the mailbox that got the letter is reminded from now on, of this meeting and of others. */
    ReplyPage remind(String token, boolean reminders) {
        var invitation = shown(byLink(token));
        notifications.remind(Objects.requireNonNull(invitation.email), reminders, invitation.language);
        return page(invitation);
    }

    /** All that the mailbox is invited to and that is not over, the next first. */
    List<ReplyPage> ofMailbox(@Nullable String address) {
        var now = clock.instant();
        boolean reminded = notifications.reminds(address);
        return mine(address).stream().map(it -> ReplyPage.of(it, reminded, now)).filter(it -> it.state() != MeetingInvitation.State.BEGUN).toList();
    }

    ReplyPage reply(@Nullable String address, UUID id, Reply reply) {
        if (address == null || !shownTo(invitations.byMailbox(address)).contains(id)) throw Refusal.notFound();
        return reply(id, reply);
    }

    /** The invitations of a mailbox; until the end of the transaction the database gives what it gives to who has it. */
    List<MeetingInvitation> mine(@Nullable String address) {
        return address == null ? List.of() : invitations.shown(shownTo(invitations.byMailbox(address)));
    }

    /** Of several who reply at once, each waits for what the one before leaves, and reads nothing earlier: 200 replies within a minute all count. */
    private ReplyPage reply(UUID id, Reply reply) {
        invitations.await(id.toString());
        MeetingInvitation invitation = shown(id);
        var before = MeetingInvitationDeed.of(invitation);
        invitation.reply(reply, clock.instant());
        if (invitation.participation != null) records.changed(invitation.meeting);
        invitations.session().flush();
        trail.keep(MeetingInvitationDeed.changed(invitation, before));
        return page(invitation);
    }

    private ReplyPage page(MeetingInvitation it) {
        return ReplyPage.of(it, notifications.reminds(it.email), clock.instant());
    }

    private UUID byLink(String token) {
        var shown = shownTo(invitations.byLink(new LinkToken(token).hash()));
        if (shown.isEmpty()) throw Refusal.ruleBroken("link-unknown", "/token", "This link is not one of ours. Open it as it stands in the letter, or ask for a new one.");
        return shown.getFirst();
    }

    private MeetingInvitation shown(UUID id) {
        return Objects.requireNonNull(invitations.session().find(MeetingInvitation.class, id));
    }

    private List<UUID> shownTo(List<String> ids) {
        if (!ids.isEmpty()) invitations.actAs("{" + String.join(",", ids) + "}");
        return ids.stream().map(UUID::fromString).toList();
    }
}

package org.treffpunkt.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Whom meetings invite, as far as the database gives it. */
interface MeetingInvitations {
    Session session();

    @HQL("from MeetingInvitation i left join fetch i.person left join fetch i.organisation where i.meeting.id = :meeting order by i.invitedAt, i.id")
    List<MeetingInvitation> of(UUID meeting);

    @HQL("from MeetingInvitation where meeting.id = :meeting and withdrawnAt is null order by invitedAt, id")
    List<MeetingInvitation> open(UUID meeting);

    @HQL("from MeetingInvitation where meeting.id = :meeting and id = :invitation")
    Optional<MeetingInvitation> one(UUID meeting, UUID invitation);

    @HQL("from MeetingInvitation i join fetch i.meeting m where i.id in :invitations and i.withdrawnAt is null order by m.sortStart, i.id")
    List<MeetingInvitation> shown(List<UUID> invitations);

    /** As whom somebody acts who holds the link. */
    @SQL("select cast(id as text) from invitation_of_link(:hash) as id where id is not null")
    List<String> byLink(String hash);

    /** As whom somebody acts who has the mailbox. */
    @SQL("select cast(id as text) from invitations_of_mailbox(:address) as id")
    List<String> byMailbox(String address);

    /** Those of which somebody is to be reminded at this moment. */
    @SQL("select cast(id as text) from invitations_to_remind(:moment, null) as id")
    List<String> toRemind(Instant moment);

    /** The invitation, if somebody is to be reminded of it at this moment. */
    @SQL("select cast(id as text) from invitations_to_remind(:moment, cast(:invitation as uuid)) as id")
    List<String> stillToRemind(Instant moment, String invitation);

    /** Waits until nobody else writes the meeting, and until the end of the transaction nobody else does. */
    @SQL("select cast(whole.id as text) from meeting whole join meeting_invitation it on it.meeting_id = whole.id where it.id = cast(:invitation as uuid) for no key update of whole")
    List<String> await(String invitation);

    /** Until the end of the transaction, the database gives what it gives these invited. */
    @SQL("select set_config('treffpunkt.invitations', :invitations, true)")
    String actAs(String invitations);
}

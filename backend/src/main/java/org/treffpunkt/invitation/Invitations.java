package org.treffpunkt.invitation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The invitations. */
interface Invitations {
    Session session();

    /** Locked: of two who follow a link at once, the second waits for the end of the first one's transaction. */
    @HQL("from Invitation where tokenHash = :hash")
    SelectionQuery<Invitation> byTokenHash(String hash);

    /** The last one first. */
    @HQL("""
            from Invitation
            where (:every = true or keeperId in :networks or promised.organisationId in :organisations or promised.role = COMMITTEE_MEMBER and promised.committeeId in :committees)
              and (:anywhere = true or promised.networkId in :inNetworks or promised.organisationId in :forOrganisations or promised.committeeId in :inCommittees)
              and case when acceptedAt is not null then 'ACCEPTED' when withdrawnAt is not null then 'WITHDRAWN' when expiresAt <= :now then 'EXPIRED' else 'PENDING' end in :statuses
              and id < :before
            order by id desc""")
    SelectionQuery<Invitation> visible(boolean every, Collection<UUID> networks, Collection<UUID> organisations, Collection<UUID> committees, boolean anywhere,
            Collection<UUID> inNetworks, Collection<UUID> forOrganisations, Collection<UUID> inCommittees, Instant now, Collection<String> statuses, UUID before);

    @HQL("select sentAt from InvitationLetter where sentBy = :subject and sentAt > :since order by sentAt")
    List<Instant> sentBy(String subject, Instant since);

    @HQL("select sentAt from InvitationLetter where lower(invitation.email) = lower(:email) and sentAt > :since order by sentAt")
    List<Instant> sentTo(String email, Instant since);
}

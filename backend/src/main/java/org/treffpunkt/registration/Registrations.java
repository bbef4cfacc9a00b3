package org.treffpunkt.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Who registered for meetings, as far as the database gives it. */
interface Registrations {
    Session session();

    @HQL("from Registration it left join fetch it.person left join fetch it.participation where it.meeting.id = :meeting order by it.registeredAt, it.id")
    List<Registration> of(UUID meeting);

    @HQL("from Registration where meeting.id = :meeting and cancelledAt is null order by registeredAt, id")
    List<Registration> open(UUID meeting);

    @HQL("from Registration where meeting.id = :meeting and id = :registration")
    Optional<Registration> one(UUID meeting, UUID registration);

    @HQL("select count(*) from Registration where meeting.id = :meeting")
    long count(UUID meeting);

    @HQL("select id from Registration where meeting.id = :meeting and subject = :subject and cancelledAt is null")
    List<UUID> mine(UUID meeting, String subject);

    @HQL("select id from Registration where subject = :subject and cancelledAt is null")
    List<UUID> ofSubject(String subject);

    @HQL("from Registration it join fetch it.meeting gathering where it.id in :registrations order by gathering.sortStart, it.id")
    List<Registration> shown(List<UUID> registrations);

    /** As whom somebody acts who holds the link. */
    @SQL("select cast(id as text) from registration_of_link(:hash) as id where id is not null")
    List<String> byLink(String hash);

    /** Whether somebody registered with this address already. */
    @SQL("select cast(id as text) from registration_of_address(cast(:meeting as uuid), :address) as id where id is not null")
    List<String> byAddress(String meeting, String address);

    @SQL("select cast(places_taken(cast(:meeting as uuid)) as text)")
    String taken(String meeting);

    @SQL("select cast(places_waited_for(cast(:meeting as uuid)) as text)")
    String waiting(String meeting);

    /** Whoever has waited longest. */
    @SQL("select cast(id as text) from next_waiting(cast(:meeting as uuid)) as id where id is not null")
    List<String> next(String meeting);

    /** Waits until nobody else writes the meeting, and until the end of the transaction nobody else does. */
    @SQL("select cast(whole.id as text) from meeting whole join registration it on it.meeting_id = whole.id where it.id = cast(:registration as uuid) for no key update of whole")
    List<String> await(String registration);

    /** Until the end of the transaction, the database gives what it gives these registered. */
    @SQL("select set_config('treffpunkt.registrations', :registrations, true)")
    String actAs(String registrations);

    /** The persons whose own address it is. */
    @SQL("select cast(it as text) from persons_of_address(lower(:address)) it")
    List<String> personsOf(String address);
}

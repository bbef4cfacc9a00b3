package org.treffpunkt.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** The addresses that calendar programs read. */
interface CalendarAddresses {
    Session session();

    @HQL("from CalendarAddress where subject = :subject order by createdAt, id")
    List<CalendarAddress> of(String subject);

    @HQL("from CalendarAddress where subject = :subject and id = :id")
    Optional<CalendarAddress> one(String subject, UUID id);

    @HQL("from CalendarAddress where secretHash = :hash")
    Optional<CalendarAddress> bySecret(String hash);
}

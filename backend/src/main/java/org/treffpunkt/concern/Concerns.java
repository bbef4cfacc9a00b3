package org.treffpunkt.concern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All concerns, who supports them, and where they are dealt with. */
interface Concerns {
    Session session();

    @HQL("from ConcernSupport where concern.id = :concern order by createdAt, id")
    List<ConcernSupport> supporters(UUID concern);

    @HQL("from ConcernSupport where concern.id = :concern and subject = :subject")
    Optional<ConcernSupport> support(UUID concern, String subject);

    @HQL("from ConcernGuest where concernId = :concern")
    Optional<ConcernGuest> guest(UUID concern);

    /** Those of meetings that take place, the earliest first; the database withholds what the caller may not read. */
    @HQL("from ConcernAgendaItem it join fetch it.meeting gathering join fetch it.agendaItem where it.concern.id = :concern and gathering.deletedAt is null and gathering.status <> CANCELLED order by gathering.sortStart, it.id")
    List<ConcernAgendaItem> agenda(UUID concern);

    @HQL("select count(*) from ConcernAgendaItem where concern.id = :concern and meeting.id = :meeting")
    long timesOnAgenda(UUID concern, UUID meeting);
}

package org.treffpunkt.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** What is written while meetings take place. */
public interface Rooms {
    Session session();

    @HQL("from Attendance where meetingId = :meeting")
    List<Attendance> attendances(UUID meeting);

    @HQL("select part from Meeting meeting join meeting.participations part where meeting.id = :meeting and part.id = :participation")
    Optional<Participation> participation(UUID meeting, UUID participation);

    /** Of each item the last revision, and what stands beside. */
    @HQL("""
            from NoteEdit edit where meetingId = :meeting and (revision is null and settledById is null
                or revision = (select max(each.revision) from NoteEdit each where each.agendaItemId = edit.agendaItemId)) order by createdAt, id""")
    List<NoteEdit> notes(UUID meeting);

    /** The same of one item. */
    @HQL("""
            from NoteEdit edit where agendaItemId = :item and (revision is null and settledById is null
                or revision = (select max(each.revision) from NoteEdit each where each.agendaItemId = edit.agendaItemId)) order by createdAt, id""")
    List<NoteEdit> note(UUID item);

    @HQL("from NoteEdit where agendaItemId = :item and revision = :revision")
    Optional<NoteEdit> revision(UUID item, int revision);

    @HQL("from NoteEdit where agendaItemId = :item order by createdAt desc, id desc limit 500")
    List<NoteEdit> edits(UUID item);

    /** What took the place of one of these. */
    @HQL("from Outcome later join fetch later.meeting where later.supersedes.id in :outcomes and later.meeting.deletedAt is null order by later.id")
    List<Outcome> superseding(List<UUID> outcomes);

    /** The persons whose own address it is. */
    @SQL("select cast(it as text) from persons_of_address(lower(:address)) it")
    List<String> personsOf(String address);
}

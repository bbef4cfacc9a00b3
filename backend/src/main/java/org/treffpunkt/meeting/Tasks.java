package org.treffpunkt.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Records;

/** Tasks as other features find them: those that a reader may read. */
@ApplicationScoped
public class Tasks {
    private final Session session;
    private final Rooms rooms;
    private final Records records;

    Tasks(Session session, Rooms rooms, Records records) {
        this.session = session;
        this.rooms = rooms;
        this.records = records;
    }

    /** What somebody with this address has left to do, or an organisation that they edit: at most so many, what is due next first. */
    public List<Outcome> open(Caller reader, String address, int most) {
        var access = new MeetingAccess(reader);
        var persons = rooms.personsOf(address).stream().map(UUID::fromString).toList();
        return new OutcomeRegister(session, access, new TaskAccess(access, rooms), rooms, records).open(persons, reader.editedOrganisations(), most);
    }
}

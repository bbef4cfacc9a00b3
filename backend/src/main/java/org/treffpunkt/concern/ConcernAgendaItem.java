package org.treffpunkt.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.treffpunkt.meeting.AgendaItem;
import org.treffpunkt.meeting.Meeting;

/** That a concern stands on the agenda of a meeting. It goes with the agenda item. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class ConcernAgendaItem {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Concern concern;

    @ManyToOne(fetch = FetchType.LAZY)
    Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    AgendaItem agendaItem;

    protected ConcernAgendaItem() {}

    ConcernAgendaItem(Concern concern, Meeting meeting, AgendaItem agendaItem) {
        this.concern = concern;
        this.meeting = meeting;
        this.agendaItem = agendaItem;
    }
}

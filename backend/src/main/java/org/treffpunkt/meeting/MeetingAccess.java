package org.treffpunkt.meeting;

import jakarta.enterprise.context.Dependent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.Source;

/** As {@link GatheringAccess} says. Agenda items, participations and outcomes are shown by the same table, each by its own visibility. */
@Dependent
class MeetingAccess extends GatheringAccess<Meeting> {
    MeetingAccess(Caller caller) {
        super(caller);
    }

    <P extends MeetingPart> List<P> shown(List<P> parts, Meeting meeting) {
        return parts.stream().filter(part -> caller.reads(part.visibility(), meeting)).toList();
    }

    List<Source> sources(Meeting meeting) {
        var hidden = new HashSet<String>();
        Map.of("agendaItems", meeting.agendaItems, "participations", meeting.participations, "outcomes", meeting.outcomes).forEach((name, parts) -> {
            if (shown(parts, meeting).size() < parts.size()) hidden.add(name);
        });
        return Source.without(hidden, meeting.sources());
    }
}

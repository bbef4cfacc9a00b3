package org.treffpunkt.meeting;

import jakarta.enterprise.context.Dependent;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** As {@link GatheringAccess} says. Agenda items, participations and outcomes are shown by the same table, each by its own visibility. */
@Dependent
class MeetingAccess extends GatheringAccess<Meeting> {
    MeetingAccess(Caller caller) {
        super(caller);
    }

    /** Where the database withholds a part, Hibernate leaves an empty place in the list. */
    <P extends MeetingPart> List<P> shown(List<P> parts, Meeting meeting) {
        return parts.stream().filter(Objects::nonNull).filter(part -> caller.reads(part.visibility(), meeting)).toList();
    }

    /** Who takes part is not for everybody. */
    void requireAttendance(Meeting meeting) {
        requireRead(meeting);
        if (!caller.reads(Visibility.NETWORK, meeting)) throw Refusal.forbidden("The attendance list is for the network and the committee that meets.");
    }

    /** A quote about parts tells what they say: it is for those who are shown all of them. */
    List<Source> sources(Meeting meeting) {
        if (caller.reads(Visibility.PRIVATE, meeting)) return meeting.sources();
        var hidden = new HashSet<String>();
        if (shown(meeting.agendaItems, meeting).size() < meeting.agendaItemCount) hidden.add("agendaItems");
        if (shown(meeting.participations, meeting).size() < meeting.participationCount) hidden.add("participations");
        if (shown(meeting.outcomes, meeting).size() < meeting.outcomeCount) hidden.add("outcomes");
        return Source.without(hidden, meeting.sources());
    }
}

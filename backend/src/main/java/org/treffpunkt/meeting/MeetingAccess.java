package org.treffpunkt.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Aggregate_;
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

    /** The same as {@link #shown}, as a condition for lists of parts. */
    Predicate shown(HibernateCriteriaBuilder builder, Root<Meeting> meeting, Path<Visibility> visibility) {
        var network = meeting.get(Aggregate_.networkId);
        var ways = new ArrayList<Predicate>();
        ways.add(builder.equal(visibility, Visibility.PUBLIC));
        if (caller.administersPlatform()) ways.add(builder.equal(visibility, Visibility.NETWORK));
        if (!caller.memberNetworks().isEmpty()) ways.add(builder.and(builder.equal(visibility, Visibility.NETWORK), network.in(caller.memberNetworks())));
        if (!caller.coordinatedNetworks().isEmpty()) ways.add(network.in(caller.coordinatedNetworks()));
        if (!caller.committees().isEmpty()) ways.add(builder.and(builder.notEqual(visibility, Visibility.PRIVATE), ofCommittee(builder, meeting, caller.committees())));
        if (!caller.ledCommittees().isEmpty()) ways.add(ofCommittee(builder, meeting, caller.ledCommittees()));
        return builder.or(ways);
    }

    /** Who follows a meeting while it takes place: those of its network and its committee, however public it is. */
    Meeting requireFollow(Meeting meeting) {
        if (!caller.reads(Visibility.NETWORK, requireRead(meeting))) throw Refusal.forbidden("A meeting is followed by the members of its network and of the committee that meets.");
        return meeting;
    }

    /** Notes are of the committee that meets, or of the network where it is no committee. */
    private boolean readsNotes(Meeting meeting) {
        return caller.reads(meeting.committee == null ? Visibility.NETWORK : Visibility.COMMITTEE, meeting);
    }

    boolean readsNotes(Meeting meeting, AgendaItem item) {
        return readsNotes(meeting) && caller.reads(item.visibility(), meeting);
    }

    /** Who runs the platform reads along, and does not write. */
    boolean takesNotes(Meeting meeting) {
        return readsNotes(meeting) && (caller.sitsWith(meeting) || caller.memberOf(meeting.networkId()));
    }

    Meeting requireTakeNotes(Meeting meeting) {
        if (!takesNotes(requireRead(meeting))) throw Refusal.forbidden("Notes are written by members of the committee that meets, or of the network where it is no committee.");
        return meeting;
    }

    AgendaItem requireNotes(Meeting meeting, UUID item) {
        if (!readsNotes(meeting)) throw Refusal.forbidden("Notes are read by members of the committee that meets, or of the network where it is no committee.");
        return meeting.findItem(item).filter(found -> readsNotes(meeting, found)).orElseThrow(Refusal::notFound);
    }
}

package org.treffpunkt.minutes;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Visibility;

/**
 * As {@link Access} says; besides, chair and secretary of the committee that met write its minutes. Whoever may not know of the meeting knows of no minutes either; in lists it is the database that
 * keeps that. Comments are for the network and the committee, whatever everybody may read.
 */
@Dependent
class MinutesAccess extends Access<Minutes> {
    MinutesAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean mayRead(Minutes minutes) {
        return super.mayRead(minutes) && caller.reads(minutes.meeting.visibility(), minutes.meeting);
    }

    @Override
    protected boolean mayWrite(Minutes minutes) {
        return super.mayWrite(minutes) || caller.leads(minutes);
    }

    @Override
    protected String writers() {
        return "the coordinators of the network, and chair and secretary of the committee that met";
    }

    @Override
    protected Predicate ofCommittee(HibernateCriteriaBuilder builder, Root<Minutes> minutes, Set<UUID> committees) {
        return minutes.get(Minutes_.committee).get(Aggregate_.id).in(committees);
    }

    List<MinutesSection> shown(Minutes minutes) {
        return minutes.sections().stream().filter(section -> caller.reads(section.visibility, minutes)).toList();
    }

    /** Who writes a meeting writes its minutes. */
    void requireCompile(Meeting meeting) {
        if (!caller.reads(meeting.visibility(), meeting)) throw Refusal.withheld();
        if (meeting.deletedAt() != null) throw meeting.gone();
        if (!caller.coordinatesKeeperOf(meeting) && !caller.leads(meeting)) throw Refusal.forbidden("This is written by " + writers() + ".");
    }

    void requirePublishAttendance(Minutes minutes, String pointer) {
        if (!caller.coordinatesKeeperOf(minutes)) throw Refusal.forbidden(pointer, "That everybody reads who was there is said by the coordinators of the network.");
    }

    Minutes requireReadComments(Minutes minutes) {
        requireRead(minutes);
        if (!caller.reads(Visibility.NETWORK, minutes)) throw Refusal.forbidden("Comments are for the network and the committee that met.");
        return minutes;
    }

    /** Whether the caller reads it, and may say something about it. */
    boolean mayComment(Minutes minutes) {
        return mayRead(minutes) && isOfTheCircle(minutes);
    }

    private boolean isOfTheCircle(Minutes minutes) {
        return caller.belongsWith(minutes) || caller.sitsWith(minutes);
    }

    Minutes requireComment(Minutes minutes) {
        requireRead(minutes);
        if (!isOfTheCircle(minutes)) throw Refusal.forbidden("Comments are written by members of the network and of the committee that met.");
        return minutes;
    }
}

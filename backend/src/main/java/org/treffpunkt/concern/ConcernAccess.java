package org.treffpunkt.concern;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Visibility;

/**
 * As {@link Access} says, of the committee it is addressed to as well. Whoever raised a concern reads it always, and changes it as long as nothing was said to it and they may still raise one.
 * Chair and secretary of the addressed committee write and decide as coordinators do. Who raised it is for the network, who supports it for those who decide.
 */
@Dependent
class ConcernAccess extends Access<Concern> {
    ConcernAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean mayRead(Concern concern) {
        return super.mayRead(concern) || wrote(concern);
    }

    @Override
    public Predicate readable(HibernateCriteriaBuilder builder, Root<Concern> concern) {
        var readable = super.readable(builder, concern);
        return caller.signedIn() ? builder.or(readable, builder.equal(concern.get(Concern_.authorSubject), caller.subject())) : readable;
    }

    @Override
    protected Predicate ofCommittee(HibernateCriteriaBuilder builder, Root<Concern> concern, Set<UUID> committees) {
        return concern.get(Concern_.committee).get(Aggregate_.id).in(committees);
    }

    @Override
    protected boolean mayWrite(Concern concern) {
        return decides(concern) || wrote(concern) && concern.decision == Concern.Decision.OPEN && mayRaise(concern.network, concern.committeeId());
    }

    @Override
    protected String writers() {
        return "whoever raised it while it is open, by the coordinators of the network and the chair of the committee addressed";
    }

    /** Whether this is the caller's own. */
    boolean wrote(Concern concern) {
        return concern.authorSubject != null && concern.authorSubject.equals(caller.subject());
    }

    /** Whether the caller answers it and is told who raised and supports it. */
    boolean decides(Concern concern) {
        return caller.coordinatesKeeperOf(concern) || caller.leads(concern);
    }

    /** Whether the caller is shown who raised it. */
    boolean listens(Concern concern) {
        return caller.reads(Visibility.NETWORK, concern);
    }

    void requireRaise(Network network, @Nullable UUID committee) {
        if (!mayRaise(network, committee)) throw Refusal.forbidden("Concerns are raised here by members of the network, and by those of a committee before it.");
    }

    private boolean mayRaise(Network network, @Nullable UUID committee) {
        return caller.memberOf(network.id()) || committee != null && caller.committees().contains(committee) || network.takesConcernsOfAccounts();
    }

    /** What the writer may not change of it: the rest of the draft is theirs. */
    void requireMembers(Concern concern, @Nullable Visibility before, Visibility after) {
        if (after == Visibility.PUBLIC && before != Visibility.PUBLIC && !decides(concern)) throw Refusal.forbidden("/visibility", "Coordinators and chairs say that everybody may read it.");
    }

    Concern requireSupport(Concern concern) {
        requireRead(concern);
        if (!mayRaise(concern.network, concern.committeeId())) throw Refusal.forbidden("Concerns are supported by those who may raise one.");
        return concern;
    }

    Concern requireDecide(Concern concern) {
        requireRead(concern);
        if (!decides(concern)) throw Refusal.forbidden("Concerns are answered by the coordinators of the network and by chair and secretary of the committee addressed.");
        return concern;
    }

    /** The agendas that the caller may read. */
    List<ConcernAgendaItem> shown(List<ConcernAgendaItem> agenda) {
        return agenda.stream().filter(it -> caller.sees(it.meeting) && caller.reads(it.agendaItem.visibility(), it.meeting)).toList();
    }
}

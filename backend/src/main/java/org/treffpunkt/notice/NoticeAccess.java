package org.treffpunkt.notice;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Visibility;

/**
 * As {@link Access} says, but every member of the network adds notices and replies, and whoever wrote one changes, deletes and restores it as long as they are a member. That it is for
 * everybody to read or stays at the top is the coordinators' word alone; what they said so of may still be changed by its author. Replies and the names of authors are for the network, whatever
 * the notice's own visibility.
 */
@Dependent
class NoticeAccess extends Access<Notice> {
    NoticeAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean mayWrite(Notice notice) {
        return super.mayWrite(notice) || caller.memberOf(notice.networkId()) && wrote(notice.authorSubject);
    }

    @Override
    protected boolean mayAdd(UUID network) {
        return caller.memberOf(network);
    }

    @Override
    protected String writers() {
        return "whoever wrote it and the coordinators of the network";
    }

    @Override
    protected String adders() {
        return "its members";
    }

    /** Whether this is the caller's own. */
    boolean wrote(String authorSubject) {
        return authorSubject.equals(caller.subject());
    }

    /** Whether the caller is shown who wrote, and what was replied. */
    boolean listens(Notice notice) {
        return caller.reads(Visibility.NETWORK, notice);
    }

    /** What the writer may not change of it: the rest of the draft is theirs. */
    void requireMembers(Notice before, NoticeDraft draft) {
        if (caller.coordinates(before.networkId())) return;
        if (before.pinned != draft.pinned()) throw Refusal.forbidden("/pinned", "Coordinators say what stays at the top.");
        if (draft.visibility() == Visibility.PUBLIC && before.visibility() != Visibility.PUBLIC) throw Refusal.forbidden("/visibility", "Coordinators say that everybody may read it.");
    }

    /** Nobody speaks for an organisation that is not theirs. One that was named before stays. */
    void requireVoice(Notice before, @Nullable Organisation organisation) {
        if (organisation == null || organisation.equals(before.organisation) || caller.edits(organisation.id())) return;
        if (!caller.coordinates(before.networkId()) || !organisation.belongsTo(before.networkId()))
            throw Refusal.forbidden("/organisation", "One writes for an organisation that one edits, coordinators also for those of the network.");
    }

    Notice requireListen(Notice notice) {
        requireRead(notice);
        if (!listens(notice)) throw Refusal.forbidden("Replies are read by members of the network.");
        return notice;
    }

    Notice requireReply(Notice notice) {
        requireRead(notice);
        if (!caller.memberOf(notice.networkId())) throw Refusal.forbidden("Replies are written by members of the network.");
        return notice;
    }

    NoticeReply requireRemoveReply(NoticeReply reply) {
        if (!wrote(reply.authorSubject) && !caller.coordinates(reply.notice.networkId())) throw Refusal.forbidden("A reply is deleted by whoever wrote it and by the coordinators of the network.");
        return reply;
    }
}

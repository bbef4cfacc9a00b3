package org.treffpunkt.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.value.Reference;

/** A reply as the audit keeps it. */
record NoticeReplyDeed(Reference notice, String text) {
    static Deed added(NoticeReply reply) {
        return deed(Act.CREATED, reply, null, of(reply));
    }

    static Deed deleted(NoticeReply reply) {
        return deed(Act.DELETED, reply, of(reply), null);
    }

    private static NoticeReplyDeed of(NoticeReply it) {
        return new NoticeReplyDeed(Reference.to(it.notice.id()), it.text);
    }

    private static Deed deed(Act act, NoticeReply it, @Nullable NoticeReplyDeed before, @Nullable NoticeReplyDeed after) {
        return new Deed(act, "NOTICE_REPLY", it.id, it.notice.networkId(), List.of(), before, after);
    }
}

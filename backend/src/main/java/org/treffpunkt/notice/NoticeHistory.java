package org.treffpunkt.notice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of notices, and how a change is taken back. */
class NoticeHistory {
    @Produces
    @Singleton
    History<Notice> history(NoticeAccess access, NoticeResource resource) {
        return new History<>("notices", Notice.class, NoticeDraft.class, access, (it, eyes) -> NoticeView.of(it, eyes),
                it -> List.of(), resource::patchNotice, resource::deleteNotice, resource::restoreNotice);
    }
}

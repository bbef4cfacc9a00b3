package org.treffpunkt.notice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was replied to a notice. */
@Schema(description = "What was replied to a notice.")
record NoticeReplies(@Schema(description = "The oldest first.", required = true) List<NoticeReplyView> items) {

    static NoticeReplies of(List<NoticeReply> replies, NoticeAccess access) {
        return new NoticeReplies(replies.stream().map(reply -> NoticeReplyView.of(reply, access)).toList());
    }
}

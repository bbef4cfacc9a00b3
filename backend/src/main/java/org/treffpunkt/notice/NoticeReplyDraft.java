package org.treffpunkt.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Refusal;

/** What is written of a reply. */
@Schema(description = "What is written of a reply to a notice.")
record NoticeReplyDraft(@Schema(description = "Plain text in whatever language.") @NotBlank @Size(max = 5000) String text) {
    /** More than people read, and as many as are shown at once. */
    private static final int MOST = 500;

    /** @param there how many replies there are already */
    NoticeReply to(Notice notice, long there, Caller author, Instant now) {
        if (notice.repliesClosed) throw Refusal.ruleBroken("notice-closed-for-replies", "", "This notice takes no replies any more.");
        if (there >= MOST) throw Refusal.ruleBroken("notice-full-of-replies", "", "A notice takes " + MOST + " replies. Write a new notice.");
        return new NoticeReply(notice, text, author, now);
    }
}

package org.treffpunkt.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reply as members of the network see it. */
@Schema(description = "A reply to a notice, for members of its network.")
record NoticeReplyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String text,
        @Schema(description = "Name of whoever wrote it; absent where no name is known.") @Nullable String author,
        @Schema(description = "Whether the caller wrote it.", required = true) boolean mine) {

    static NoticeReplyView of(NoticeReply it, NoticeAccess access) {
        return new NoticeReplyView(it.id, it.createdAt, it.text, it.authorName, access.wrote(it.authorSubject));
    }
}

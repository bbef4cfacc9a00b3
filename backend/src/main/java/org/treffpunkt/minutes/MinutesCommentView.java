package org.treffpunkt.minutes;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment as the network sees it. */
@Schema(description = "A comment on minutes, for the network and the committee that met.")
record MinutesCommentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant createdAt,
        @Schema(description = "Id of the section it is about; absent where it is about the whole.") @Nullable UUID section,
        @Schema(required = true) String text,
        @Schema(description = "Name of whoever wrote it; absent where no name is known.") @Nullable String author,
        @Schema(description = "Whether the caller wrote it.", required = true) boolean mine,
        @Schema(description = "Absent until it is answered.") @Nullable Boolean accepted,
        @Nullable String reason,
        @Nullable Instant answeredAt) {

    static MinutesCommentView of(MinutesComment it, MinutesAccess access) {
        return new MinutesCommentView(it.id, it.createdAt, it.sectionId, it.text, it.authorName, it.authorSubject.equals(access.caller().subject()), it.accepted, it.reason, it.answeredAt);
    }
}

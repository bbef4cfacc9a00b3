package org.treffpunkt.minutes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;

/** What those who write the minutes make of a comment. */
@Schema(description = "What those who write the minutes make of a comment. Accepting it does not change the text: they do.")
record MinutesCommentAnswer(
        @NotNull Boolean accepted,
        @Schema(description = "Why; needed where it is declined.") @Nullable @Size(min = 1, max = 2000) String reason) {

    void applyTo(MinutesComment comment, Caller by, Instant now) {
        comment.answer(accepted, reason == null || reason.isBlank() ? null : reason, by, now);
    }
}

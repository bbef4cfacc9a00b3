package org.treffpunkt.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;

/** What is written of a comment. */
@Schema(description = "What somebody would have otherwise in minutes that were sent round.")
record MinutesCommentDraft(
        @Schema(description = "Id of the section it is about; absent where it is about the whole.") @Nullable UUID section,
        @Schema(description = "Plain text in whatever language.") @NotBlank @Size(max = 5000) String text) {
    /** More than anybody answers. */
    private static final int MOST = 500;

    /** @param there how many comments there are already */
    MinutesComment to(Minutes minutes, long there, MinutesAccess access, Instant now) {
        if (minutes.status != Minutes.Status.CIRCULATED) throw Refusal.ruleBroken("minutes-take-no-comments", "", "Comments are taken from when minutes are sent round until they are approved.");
        if (there >= MOST) throw Refusal.ruleBroken("minutes-full-of-comments", "", "Minutes take " + MOST + " comments.");
        if (section != null && access.shown(minutes).stream().noneMatch(it -> it.id.equals(section))) throw Refusal.unknownReference("/section");
        return new MinutesComment(minutes, section, text, access.caller(), now);
    }
}

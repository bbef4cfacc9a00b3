package org.treffpunkt.poll;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one of those who answered said. */
@Schema(description = "What one of those who answered said.")
record DatePollVoice(@Schema(description = "Absent where no name is known.") @Nullable String name, @Schema(required = true) List<DateChoice> choices) {
    static DatePollVoice of(List<DatePollAnswer> answers) {
        return new DatePollVoice(answers.getFirst().name, answers.stream().map(DateChoice::of).toList());
    }
}

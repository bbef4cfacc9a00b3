package org.treffpunkt.poll;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether one of the dates suits. */
@Schema(description = "Whether one of the dates suits somebody.")
record DateChoice(
        @Schema(description = "Id of the date, as the poll has it.", required = true) @NotNull UUID date,
        @Schema(required = true) @NotNull DatePollAnswer.Choice choice) {

    static DateChoice of(DatePollAnswer it) {
        return new DateChoice(it.dateId, it.answer);
    }
}

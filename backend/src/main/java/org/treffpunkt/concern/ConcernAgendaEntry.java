package org.treffpunkt.concern;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Reference;

/** Where a concern is dealt with. */
@Schema(description = "On which agenda a concern stands.")
record ConcernAgendaEntry(
        @Schema(required = true) Reference meeting,
        @Schema(description = "Id of the item on its agenda.", required = true) UUID agendaItem,
        @Schema(description = "Day of the meeting, as precisely as it is known.") @Nullable PartialDate date) {

    static ConcernAgendaEntry of(ConcernAgendaItem it, Caller caller) {
        return new ConcernAgendaEntry(caller.refer(it.meeting), it.agendaItem.id(), it.meeting.date());
    }
}

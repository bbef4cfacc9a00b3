package org.treffpunkt.committee;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.account.Caller;

/** Who sits in a committee on a day. */
@Schema(description = "Who sits in a committee on a day.")
record CommitteeSeats(
        @Schema(description = "The day asked for.", required = true) LocalDate asOf,
        @Schema(description = "The seats held on it, in their order.", required = true) List<SeatDraft> items) {

    static CommitteeSeats of(Committee committee, LocalDate day, Caller caller) {
        return new CommitteeSeats(day, committee.seatsOn(day).stream().map(seat -> SeatDraft.of(seat, caller)).toList());
    }
}

package org.treffpunkt.committee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.Reference;

/** A seat of a network in a committee of somebody else. */
@Schema(description = "A seat of a network in a committee of somebody else.")
record ExternalSeat(
        @Schema(description = "Where it is.", required = true) Reference committee,
        @Schema(description = "The network that keeps the record of the committee.", required = true) Reference network,
        @Schema(required = true) Committee.Kind kind,
        @Schema(required = true) Committee.Lifecycle lifecycle,
        @Schema(required = true) SeatDraft seat) {

    static ExternalSeat of(Committee committee, Seat seat, Caller caller) {
        return new ExternalSeat(caller.refer(committee), caller.refer(committee.network), committee.kind, committee.lifecycle, SeatDraft.of(seat, caller));
    }
}

package org.treffpunkt.duplicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Reference;

/** A place where both stand although they are one. */
@Schema(description = "A place where both stand although they are one.")
record MergeConflict(
        @Schema(required = true) Kind kind,
        @Schema(description = "The network, committee, meeting, offer or organisation.", required = true) Reference place) {

    /** As what both stand there, and hence what becomes of it. */
    @Schema(name = "MergeConflictKind", description = "MEMBERSHIP: both are active members of the network in the same role; one membership stays, with what was signed under both. SEAT, PARTICIPATION: both sit in the "
            + "committee, take part in the meeting; what says the same becomes one, the rest stays to be looked at. PROVIDER: both provide the offer; it names the one. PARTNER_CONTACT: the network has a contact to both; "
            + "both contacts stay. PARENT: one is part of the other; it is not part of itself.")
    enum Kind { MEMBERSHIP, SEAT, PARTICIPATION, PROVIDER, PARTNER_CONTACT, PARENT }
}

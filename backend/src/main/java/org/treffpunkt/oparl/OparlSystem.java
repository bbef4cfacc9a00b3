package org.treffpunkt.oparl;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where OParl begins. */
@Schema(description = "Where OParl begins: everything else is found by following addresses.")
record OparlSystem(
        @Schema(description = OparlObject.ID, required = true) String id,
        @Schema(required = true) String type,
        @Schema(required = true) String oparlVersion,
        @Schema(required = true) String name,
        @Schema(required = true) String website,
        @Schema(description = "List of the networks.", required = true) String body,
        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Schema(required = true) String web) {

    /** Since when there has been this interface. */
    private static final Instant BEGINNING = Instant.parse("2026-11-25T00:00:00Z");

    static OparlSystem of(Addresses addresses) {
        return new OparlSystem(addresses.system(), "https://schema.oparl.org/1.1/System", "https://schema.oparl.org/1.1/", "Treffpunkt", addresses.web(), addresses.bodies(), BEGINNING, BEGINNING, addresses.web());
    }
}

package org.treffpunkt.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.Reference;

/** A request as those who made it, and those who decide on it, see it. */
@Schema(description = "A request of somebody who is known here.")
record DataRequestView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant receivedAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) DataRequest.Kind kind,
        @Nullable String text,
        @Schema(description = "The network that is asked; absent where those who run the platform are.") @Nullable Reference network,
        @Schema(description = "Where the answer goes; absent after an erasure.") @Nullable String email,
        @Schema(description = "The account that asked, as the `sub` of the identity provider; absent where it was done by a mailed link.") @Nullable String subject,
        @Schema(required = true) DataRequest.Status status,
        @Schema(description = "One month after it arrived.", required = true) LocalDate dueOn,
        @Nullable Instant decidedAt,
        @Schema(description = "What was answered.") @Nullable String reason,
        @Schema(description = "For those who decide: the records of the person whose own address it is, in networks they coordinate.", required = true) List<Reference> persons)
        implements Versioned {

    static DataRequestView of(DataRequest it, @Nullable Reference network, List<Reference> persons) {
        return new DataRequestView(it.id, it.version, it.receivedAt, it.updatedAt, it.kind, it.text, network, it.email, it.subject, it.status, it.dueOn, it.decidedAt, it.reason, persons);
    }
}

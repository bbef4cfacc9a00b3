package org.treffpunkt.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** What a card in a list shows of an agreement. */
@Schema(description = "What a card in a list shows of an agreement.")
record AgreementSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference committee,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) Agreement.Kind kind,
        @Nullable LocalizedText kindName,
        @Schema(required = true) Agreement.Status status,
        @Schema(required = true) Period period,
        @Schema(required = true) boolean requiredToJoin,
        @Schema(description = "Number of the newest version; absent before the first is published.") @Nullable Integer newestVersion,
        @Schema(description = "The day on which that came into force.") @Nullable LocalDate newestInForceFrom,
        @Schema(required = true) Visibility visibility) {

    static AgreementSummary of(Agreement it, Caller caller) {
        return new AgreementSummary(it.id(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.committee), it.name(), it.kind, it.kindName, it.status, it.period(),
                it.requiredToJoin, it.newestVersion, it.newestInForceFrom, it.visibility());
    }
}

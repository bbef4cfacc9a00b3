package org.treffpunkt.minutes;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** What a list shows of minutes. */
@Schema(description = "What a list shows of minutes.")
record MinutesSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference committee,
        @Schema(required = true) Reference meeting,
        @Schema(required = true) int number,
        @Schema(required = true) Minutes.Status status,
        @Schema(required = true) LocalizedText title,
        @Nullable Instant circulatedAt,
        @Nullable Instant approvedAt,
        @Schema(required = true) Visibility visibility) {

    static MinutesSummary of(Minutes it, Caller caller) {
        return new MinutesSummary(it.id(), it.createdAt(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.committee), caller.refer(it.meeting), it.number, it.status, it.name(),
                it.circulatedAt, it.approvedAt, it.wantedVisibility);
    }
}

package org.treffpunkt.network;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Visibility;

/** What a card in a list shows of a network. */
@Schema(description = "What a card in a list shows of a network.")
record NetworkSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) LocalizedText name,
        @Nullable String shortName,
        @Schema(required = true) NetworkKind kind,
        @Schema(required = true) Network.Status status,
        @Schema(required = true) boolean operatedHere,
        @Nullable LocalizedText summary,
        @Schema(required = true) Period period,
        @Nullable String country,
        @Nullable String territory,
        @Schema(required = true) List<String> focusTopics,
        @Schema(required = true) int recordedMembers,
        @Schema(required = true) Visibility visibility) {

    static NetworkSummary of(Network it, NetworkAccess access) {
        return new NetworkSummary(it.id(), it.updatedAt(), it.name(), it.shortName, it.kind, it.status, it.operatedHere, it.summary, it.period(), it.country, it.territory,
                it.focusTopics, access.recordedMembers(it), it.visibility());
    }
}

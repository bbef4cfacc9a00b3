package org.treffpunkt.concern;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** What a card in a list shows of a concern. */
@Schema(description = "What a card in a list shows of a concern.")
record ConcernSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference committee,
        @Schema(required = true) Concern.Kind kind,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) LocalizedText text,
        @Schema(required = true) List<String> topics,
        @Schema(required = true) Concern.Status status,
        @Schema(description = "How many support it.", required = true) int supporters,
        @Schema(description = "Whether the caller supports it.", required = true) boolean supported,
        @Schema(description = "Name of whoever raised it, for the network.") @Nullable String author,
        @Schema(required = true) Visibility visibility) {

    static ConcernSummary of(Concern it, ConcernAccess access) {
        var caller = access.caller();
        return new ConcernSummary(it.id(), it.createdAt(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.committee), it.kind, it.name(), it.text, it.topics,
                it.status(), it.supportCount, it.ownSupport > 0, access.listens(it) ? it.authorName : null, it.visibility());
    }
}

package org.treffpunkt.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** What a card in a list shows of a notice. */
@Schema(description = "What a card in a list shows of a notice.")
record NoticeSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Schema(required = true) Notice.Kind kind,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) LocalizedText text,
        @Nullable Reference organisation,
        @Schema(required = true) Period period,
        @Schema(required = true) List<String> topics,
        @Schema(required = true) boolean pinned,
        @Schema(description = "Name of whoever wrote it, for the network.") @Nullable String author,
        @Schema(description = "How many replies there are, for the network.") @Nullable Integer replies,
        @Schema(required = true) Visibility visibility) {

    static NoticeSummary of(Notice it, NoticeAccess access) {
        var caller = access.caller();
        boolean listens = access.listens(it);
        return new NoticeSummary(it.id(), it.createdAt(), it.updatedAt(), caller.refer(it.network), it.kind, it.name(), it.text, caller.referOptional(it.organisation), it.period(),
                it.topics, it.pinned, listens ? it.authorName : null, listens ? it.replyCount : null, it.visibility());
    }
}

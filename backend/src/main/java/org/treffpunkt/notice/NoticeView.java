package org.treffpunkt.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** A notice as its reader may see it. */
@Schema(description = "A notice: what a member tells the others of the network, asks them, looks for or offers.")
record NoticeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
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
        @Schema(required = true) boolean repliesClosed,
        @Schema(description = "Name of whoever wrote it, for the network; absent for everybody else, and where no name is known.", readOnly = true) @Nullable String author,
        @Schema(description = "Whether the caller wrote it.", required = true, readOnly = true) boolean mine,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources)
        implements Versioned {

    static NoticeView of(Notice it, NoticeAccess access) {
        return of(it, access.caller(), access.listens(it) ? it.authorName : null, access.wrote(it.authorSubject));
    }

    /** As the audit keeps it: who wrote stands in its entries. */
    static NoticeView of(Notice it, Caller caller) {
        return of(it, caller, null, false);
    }

    private static NoticeView of(Notice it, Caller caller, @Nullable String author, boolean mine) {
        return new NoticeView(it.id(), it.version(), it.createdAt(), it.updatedAt(), caller.refer(it.network), it.kind, it.name(), it.text, caller.referOptional(it.organisation),
                it.period(), it.topics, it.pinned, it.repliesClosed, author, mine, it.visibility(), it.sources());
    }
}

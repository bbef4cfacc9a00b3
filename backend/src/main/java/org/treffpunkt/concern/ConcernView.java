package org.treffpunkt.concern;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** A concern as its reader may see it. */
@Schema(description = "A concern: a need, challenge, interest or idea raised before a network or one of its committees.")
record ConcernView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference committee,
        @Schema(required = true) Concern.Kind kind,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) LocalizedText text,
        @Nullable LocalizedText supportRequired,
        @Schema(required = true) List<String> topics,
        @Schema(required = true) List<String> targetGroups,
        @Nullable String territory,
        @Schema(description = "ON_AGENDA as long as nothing was said to it and it stands on an agenda that the caller may read.", required = true, readOnly = true) Concern.Status status,
        @Schema(description = "What was answered, or why it was declined.", readOnly = true) @Nullable LocalizedText answer,
        @Schema(description = "How many support it.", required = true, readOnly = true) int supporters,
        @Schema(description = "Whether the caller supports it.", required = true, readOnly = true) boolean supported,
        @Schema(description = "Where it is dealt with, as far as the caller may read it; the earliest first.", required = true, readOnly = true) List<ConcernAgendaEntry> agenda,
        @Schema(description = "Name of whoever raised it, for the network; absent for everybody else, and where no name is known.", readOnly = true) @Nullable String author,
        @Schema(description = "Whom to reach who raised it without an account; for those who decide.", readOnly = true) @Nullable ConcernGuestView guest,
        @Schema(description = "Whether the caller raised it.", required = true, readOnly = true) boolean mine,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources)
        implements Versioned {

    static ConcernView of(Concern it, List<ConcernAgendaItem> agenda, @Nullable ConcernGuest guest, ConcernAccess access) {
        return of(it, access.caller(), access.shown(agenda).stream().map(entry -> ConcernAgendaEntry.of(entry, access.caller())).toList(), access.listens(it) ? it.authorName : null,
                guest == null || !access.decides(it) ? null : ConcernGuestView.of(guest), access.wrote(it), it.ownSupport > 0);
    }

    /** As the audit keeps it: who did what stands in its entries, and guests are nobody it knows. */
    static ConcernView kept(Concern it, Caller caller) {
        return of(it, caller, List.of(), null, null, false, false);
    }

    private static ConcernView of(Concern it, Caller caller, List<ConcernAgendaEntry> agenda, @Nullable String author, @Nullable ConcernGuestView guest, boolean mine, boolean supported) {
        return new ConcernView(it.id(), it.version(), it.createdAt(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.committee), it.kind, it.name(), it.text,
                it.supportRequired, it.topics, it.targetGroups, it.territory, it.status(), it.answer, it.supportCount, supported, agenda, author, guest, mine, it.visibility(), it.sources());
    }
}

package org.treffpunkt.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.value.Reference;

/** That somebody did something, as its reader may see it. */
@Schema(description = "That somebody did something, and what it changed as far as the caller may read that.")
record AuditRecordView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant at,
        @Schema(required = true) Act action,
        @Schema(description = "Kind of what it was done to: `ORGANISATION`, `MEETING_SERIES` ..., `GRANT`, `TERM`; absent where that is not known.") @Nullable String kind,
        @Schema(description = "What it was done to, with its name now.") @Nullable Reference object,
        @Schema(description = "The network in which it was done.") @Nullable Reference network,
        @Schema(description = "`sub` of who did it; absent where nobody was signed in.") @Nullable String subject,
        @Schema(description = "What that person is called, as far as it is known.") @Nullable String subjectName,
        @Schema(description = "The program through which it was done: `azp` of the token.") @Nullable String client,
        @Schema(description = "Name of the operation, for REFUSED and READ_IN_BULK.") @Nullable String operation,
        @Schema(description = "Names of the filters by which was read, for READ_IN_BULK.", required = true) List<String> filters,
        @Schema(description = "How many records were read (READ_IN_BULK), or invalid tokens refused (REFUSED).") @Nullable Integer count,
        @Schema(description = "The entry whose deed this one took back.") @Nullable UUID reverses,
        @Schema(description = "The entry that took this one's deed back.") @Nullable UUID reversedBy,
        @Schema(description = "Whether the caller may try to take it back.", required = true) boolean reversible,
        @Schema(description = "What it changed; absent where that is not for the caller, or was erased.") @Nullable List<AuditChange> changes) {}

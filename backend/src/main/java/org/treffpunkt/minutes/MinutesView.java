package org.treffpunkt.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** Minutes as their reader may see them. */
@Schema(description = "One version of the minutes of a meeting. Sections that the caller may not read are left out.")
record MinutesView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true, readOnly = true) Reference network,
        @Schema(readOnly = true) @Nullable Reference committee,
        @Schema(required = true, readOnly = true) Reference meeting,
        @Schema(description = "The how manieth version it is.", required = true, readOnly = true) int number,
        @Schema(required = true, readOnly = true) Minutes.Status status,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) List<MinutesSectionDraft> sections,
        @Schema(description = "The version that this one corrects.", readOnly = true) @Nullable Reference corrects,
        @Nullable LocalizedText correctionReason,
        @Schema(readOnly = true) @Nullable Instant circulatedAt,
        @Schema(readOnly = true) @Nullable Instant approvedAt,
        @Schema(description = "The meeting that approved them; absent where the caller may not read that.", readOnly = true) @Nullable Reference approvedIn,
        @Schema(description = "Whether the caller has written them alone, and hence does not approve them.", required = true, readOnly = true) boolean onlyMine,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources)
        implements Versioned {

    static MinutesView of(Minutes it, MinutesAccess access) {
        var caller = access.caller();
        return new MinutesView(it.id(), it.version(), it.createdAt(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.committee), caller.refer(it.meeting), it.number, it.status, it.name(),
                access.shown(it).stream().map(MinutesSectionDraft::of).toList(), it.correctsId == null ? null : Reference.to(it.correctsId), it.correctionReason, it.circulatedAt, it.approvedAt,
                it.approvedIn == null || !caller.sees(it.approvedIn) ? null : caller.refer(it.approvedIn), it.writtenAloneBy(caller.subject()), it.wantedVisibility, it.sources());
    }
}

package org.treffpunkt.protection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** How long data of one kind is kept. */
@Schema(description = "How long data of one kind is kept. All but `kind` and `days` is ignored in drafts.")
record RetentionRule(
        @NotNull RetentionKind kind,
        @Schema(description = "Days after which it is forgotten, within the limits named beside.", examples = "180") @NotNull @Min(1) @Max(36525) Integer days,
        @Schema(readOnly = true) @Nullable LocalizedText name,
        @Schema(description = "From when the days count, and what is forgotten then.", readOnly = true) @Nullable LocalizedText description,
        @Schema(description = "The days without a decision of the network.", readOnly = true) @Nullable Integer standardDays,
        @Schema(readOnly = true) @Nullable Integer shortestDays,
        @Schema(readOnly = true) @Nullable Integer longestDays) {

    static RetentionRule of(RetentionKind kind, int days) {
        return new RetentionRule(kind, days, null, null, null, null, null);
    }

    /** With all that a reader needs to know of it. */
    static RetentionRule explained(RetentionKind kind, int days) {
        return new RetentionRule(kind, days, kind.named(), kind.described(), kind.standardDays(), kind.shortestDays(), kind.longestDays());
    }
}

package org.treffpunkt.duplicate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would become of two records if they were merged. */
@Schema(description = "What would become of two records if the other one were merged into the one that stays. Nothing was changed.")
record MergePreview(
        @Schema(description = "The record that stays.", required = true) Lookalike kept,
        @Schema(description = "The record that becomes a tombstone and leads to it.", required = true) Lookalike other,
        @Schema(description = "Every member that either has, in the order of the draft. Sites and functions of both stay; those that say the same become one.", required = true) List<MergeField> fields,
        @Schema(description = "What follows, as far as the caller may know of it.", required = true) List<ReferenceCount> references,
        @Schema(required = true) List<MergeConflict> conflicts) {}

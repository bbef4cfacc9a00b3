package org.treffpunkt.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which of the two records a member shall be. */
@Schema(description = "From which of the two records a member shall be.")
record MergeChoice(
        @Schema(description = "Name of the member of the draft: `shortName`.") @NotBlank @Size(max = 60) String member,
        @NotNull Take take) {

    /** From which record. */
    @Schema(name = "MergeTake", description = "KEPT: from the record that stays; OTHER: from the one that is merged into it; BOTH: of lists all that either has, of texts every language that either has, of "
            + "notes the one after the other.")
    enum Take { KEPT, OTHER, BOTH }
}

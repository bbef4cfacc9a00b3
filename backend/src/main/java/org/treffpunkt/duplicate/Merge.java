package org.treffpunkt.duplicate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.Reference;

/** That another record is the same as this one, and is to be merged into it. */
@Schema(description = "That another record is the same as this one, and is to be merged into it.")
record Merge(
        @NotNull @Valid Reference other,
        @Schema(description = "The version of the other record that was looked at.") @NotNull @Min(0) Long otherVersion,
        @Schema(description = "Where it shall be another way than the preview proposes.") @Size(max = 60) List<@NotNull @Valid MergeChoice> choices) {
    Merge {
        choices = Lists.kept(choices);
    }
}

package org.treffpunkt.duplicate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.Reference;

/** What would become of this record if another one were merged into it. */
@Schema(description = "Asks what would become of this record if another one were merged into it.")
record MergeWish(
        @NotNull @Valid Reference other,
        @Schema(description = "Where it shall be another way than is proposed.") @Size(max = 60) List<@NotNull @Valid MergeChoice> choices) {
    MergeWish {
        choices = Lists.kept(choices);
    }
}

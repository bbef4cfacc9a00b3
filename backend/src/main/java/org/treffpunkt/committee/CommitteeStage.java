package org.treffpunkt.committee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.PartialDate;

/** What a committee was for a part of its life. */
@Schema(description = "What a committee was for a part of its life.")
record CommitteeStage(
        @Schema(required = true) Committee.Lifecycle lifecycle,
        @Schema(description = "Since when, as precisely as it is known.") @Nullable PartialDate since) {}

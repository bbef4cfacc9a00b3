package org.treffpunkt.meeting;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Reference;

/** How far the agenda has come. */
@Schema(description = "Which item of the agenda it is now; none between items.")
record ProgressDraft(@Nullable @Valid Reference agendaItem) {}

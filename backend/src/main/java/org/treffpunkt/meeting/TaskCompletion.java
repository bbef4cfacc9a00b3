package org.treffpunkt.meeting;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a task is done. */
@Schema(description = "The day on which a task was done; without one it is open again.")
record TaskCompletion(@Nullable LocalDate doneOn) {}

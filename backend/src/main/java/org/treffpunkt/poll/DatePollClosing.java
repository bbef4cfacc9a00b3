package org.treffpunkt.poll;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a poll ends. */
@Schema(description = "How a poll ends: with the date that was chosen, or without one.")
record DatePollClosing(@Schema(description = "Id of the date on which people meet; without it the poll is closed and the meeting stays tentative.") @Nullable UUID date) {}

package org.treffpunkt.poll;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The polls about the date of a meeting. */
@Schema(description = "The polls about the date of a meeting. At most one of them is not closed.")
record MeetingDatePolls(@Schema(description = "The newest first.", required = true) List<DatePollView> items) {}

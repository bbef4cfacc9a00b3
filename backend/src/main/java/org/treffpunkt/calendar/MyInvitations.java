package org.treffpunkt.calendar;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is invited to. */
@Schema(description = "What somebody is invited to and that is not over, the next first.")
record MyInvitations(@Schema(required = true) List<ReplyPage> items) {}

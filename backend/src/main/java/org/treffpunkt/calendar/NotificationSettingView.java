package org.treffpunkt.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody is written to about, and where. */
@Schema(description = "What somebody is written to about, and where.")
record NotificationSettingView(
        @Schema(description = "The verified mail address of the account; absent where there is none: then nobody is written to.") @Nullable String email,
        @Schema(description = "Whether one is reminded of meetings one is invited to.", required = true) boolean reminders) {}

package org.treffpunkt.calendar;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants to be written to about. */
@Schema(description = "What somebody wants to be written to about.")
record NotificationSettingDraft(@Schema(description = "Whether to be reminded of meetings one is invited to.") @NotNull Boolean reminders) {}

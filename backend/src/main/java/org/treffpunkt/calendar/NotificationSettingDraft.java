package org.treffpunkt.calendar;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.mail.MailLanguage;

/** What somebody wants to be written to about. */
@Schema(description = "What somebody wants to be written to about.")
record NotificationSettingDraft(
        @Schema(description = "Whether to be reminded of meetings one is invited to.") @NotNull Boolean reminders,
        @Schema(description = "Whether to be told each week what is ahead: meetings one is invited to, one's open tasks, minutes one may comment on. Nothing is sent in a week without any.") @NotNull Boolean digest,
        @Schema(description = "The language of what is sent each week.") @NotNull MailLanguage language) {}

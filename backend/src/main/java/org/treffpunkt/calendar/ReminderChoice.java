package org.treffpunkt.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the mailbox is reminded that got a letter. */
@Schema(name = "InvitationReminderChoice", description = "Whether whoever got the letter of an invitation is reminded of meetings.")
record ReminderChoice(
        @Schema(description = "From the link in the letter.") @NotBlank @Size(max = 200) String token,
        @Schema(description = "Whether to be reminded, of this meeting and of others.") @NotNull Boolean reminders) {}

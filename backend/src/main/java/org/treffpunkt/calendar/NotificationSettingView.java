package org.treffpunkt.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;

/** What somebody is written to about, and where. */
@Schema(description = "What somebody is written to about, and where.")
record NotificationSettingView(
        @Schema(description = "The verified mail address of the account; absent where there is none: then nobody is written to.") @Nullable String email,
        @Schema(description = "Whether one is reminded of meetings one is invited to.", required = true) boolean reminders,
        @Schema(description = "Whether one is told each week what is ahead.", required = true) boolean digest,
        @Schema(description = "The language of what is sent each week; absent where nothing was set.") @Nullable MailLanguage language) {

    static NotificationSettingView of(NotificationSetting it, String address) {
        return new NotificationSettingView(address, it.reminders, it.digest, it.language);
    }

    /** What holds until something is set. */
    static NotificationSettingView unset(String address) {
        return new NotificationSettingView(address, true, false, null);
    }

    /** Nobody is written to who has no address. */
    static NotificationSettingView ofNobody() {
        return new NotificationSettingView(null, false, false, null);
    }
}

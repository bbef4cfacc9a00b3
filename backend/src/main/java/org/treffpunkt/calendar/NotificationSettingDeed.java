package org.treffpunkt.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;

/** What a mailbox is written to about, as the audit keeps it: without the address. */
record NotificationSettingDeed(boolean reminders) {
    static NotificationSettingDeed of(NotificationSetting it) {
        return new NotificationSettingDeed(it.reminders);
    }

    static Deed written(NotificationSetting it, @Nullable NotificationSettingDeed before) {
        return new Deed(before == null ? Act.CREATED : Act.CHANGED, "NOTIFICATION_SETTING", it.id, null, List.of(), before, of(it));
    }
}

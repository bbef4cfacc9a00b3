package org.treffpunkt.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;

/** What a mailbox is written to about, as the audit keeps it: without the address. */
record NotificationSettingDeed(boolean reminders, boolean digest) {
    /** What was there, where something was. */
    static @Nullable NotificationSettingDeed before(NotificationSetting it) {
        return it.isNew() ? null : new NotificationSettingDeed(it.reminders, it.digest);
    }

    static Deed written(NotificationSetting it, @Nullable NotificationSettingDeed before) {
        return new Deed(before == null ? Act.CREATED : Act.CHANGED, "NOTIFICATION_SETTING", it.id, null, List.of(), before, new NotificationSettingDeed(it.reminders, it.digest));
    }
}

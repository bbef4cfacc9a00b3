package org.treffpunkt.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Trail;

/** Where it is said what a mailbox is written to about: signed in, or by the link of a letter. Both speak of the same, since it is the mailbox that is written to (ADR 36). */
@ApplicationScoped
class NotificationDesk {
    private final NotificationSettings settings;
    private final Trail trail;

    NotificationDesk(NotificationSettings settings, Trail trail) {
        this.settings = settings;
        this.trail = trail;
    }

    /** Whether it is reminded of meetings: until somebody says otherwise. */
    boolean reminds(@Nullable String address) {
        return address == null || settings.of(NotificationSetting.mailbox(address)).map(it -> it.reminders).orElse(true);
    }

    /** @param subject of whoever is signed in */
    void write(String address, @Nullable String subject, boolean reminders) {
        var known = settings.of(NotificationSetting.mailbox(address));
        var before = known.map(NotificationSettingDeed::of).orElse(null);
        var setting = known.orElseGet(() -> new NotificationSetting(address));
        if (subject != null) setting.subject = subject;
        setting.reminders = reminders;
        if (known.isEmpty()) settings.session().persist(setting);
        settings.session().flush();
        trail.keep(NotificationSettingDeed.written(setting, before));
    }
}

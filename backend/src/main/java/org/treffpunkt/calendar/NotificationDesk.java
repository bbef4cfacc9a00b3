package org.treffpunkt.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;
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

    /** What holds for the mailbox of an account. */
    NotificationSettingView read(@Nullable String address) {
        return address == null ? NotificationSettingView.ofNobody() : known(address);
    }

    private NotificationSettingView known(String address) {
        return settings.of(NotificationSetting.mailbox(address)).map(it -> NotificationSettingView.of(it, address)).orElseGet(() -> NotificationSettingView.unset(address));
    }

    /** What whoever is signed in says for their mailbox. */
    void write(String address, String subject, NotificationSettingDraft draft) {
        settings.forgetOthers(subject, NotificationSetting.mailbox(address));
        var setting = setting(address, draft.language());
        var before = NotificationSettingDeed.before(setting);
        setting.choose(subject, draft);
        keep(setting, before);
    }

    /** What whoever holds a link says for the mailbox that got it. */
    void remind(String address, boolean reminders, MailLanguage language) {
        var setting = setting(address, language);
        var before = NotificationSettingDeed.before(setting);
        setting.reminders = reminders;
        keep(setting, before);
    }

    private NotificationSetting setting(String address, MailLanguage language) {
        return settings.of(NotificationSetting.mailbox(address)).orElseGet(() -> new NotificationSetting(address, language));
    }

    private void keep(NotificationSetting setting, @Nullable NotificationSettingDeed before) {
        if (before == null) settings.session().persist(setting);
        settings.session().flush();
        trail.keep(NotificationSettingDeed.written(setting, before));
    }
}

package org.treffpunkt.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;

/** What a mailbox wants to be written to about, as somebody said who has it. */
@Entity
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class NotificationSetting {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable UUID id;

    /** In lower case. */
    String email;

    /** Whose account it is, where somebody set it who was signed in. */
    @Nullable String subject;

    boolean reminders;

    /** Whether a digest is sent each week. */
    boolean digest;

    /** Of the digest. */
    @Enumerated(EnumType.STRING)
    MailLanguage language;

    /** The day it was looked last whether there is something to tell. */
    @Nullable LocalDate digestOn;

    protected NotificationSetting() {}

    NotificationSetting(String address, MailLanguage language) {
        this.email = mailbox(address);
        this.language = language;
        this.reminders = true;
    }

    /** What whoever has the account chose. Who wants the digest anew gets one the next time it is sent. */
    void choose(String subject, NotificationSettingDraft draft) {
        if (draft.digest() && !digest) digestOn = null;
        this.subject = subject;
        this.reminders = draft.reminders();
        this.digest = draft.digest();
        this.language = draft.language();
    }

    boolean isNew() {
        return id == null;
    }

    /** Whether it is time to look again: a week has seven days, and the hour may be another one. */
    boolean digestIsDue(LocalDate today) {
        return digest && (digestOn == null || digestOn.isBefore(today.minusDays(5)));
    }

    /** The same for every way to write the address. */
    static String mailbox(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}

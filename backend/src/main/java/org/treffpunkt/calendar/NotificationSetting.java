package org.treffpunkt.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a mailbox wants to be written to about, as somebody said who has it. */
@Entity
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
class NotificationSetting {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    /** In lower case. */
    String email;

    /** Whose account it is, where somebody set it who was signed in. */
    @Nullable String subject;

    boolean reminders;

    protected NotificationSetting() {}

    NotificationSetting(String address) {
        this.email = mailbox(address);
    }

    /** The same for every way to write the address. */
    static String mailbox(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}

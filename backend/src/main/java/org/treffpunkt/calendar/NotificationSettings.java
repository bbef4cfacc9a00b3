package org.treffpunkt.calendar;

import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What mailboxes want to be written to about. */
interface NotificationSettings {
    Session session();

    /** @param mailbox in lower case */
    @HQL("from NotificationSetting where email = :mailbox")
    Optional<NotificationSetting> of(String mailbox);
}

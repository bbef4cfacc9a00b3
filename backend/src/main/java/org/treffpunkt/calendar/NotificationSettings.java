package org.treffpunkt.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What mailboxes want to be written to about. */
interface NotificationSettings {
    Session session();

    /** @param mailbox in lower case */
    @HQL("from NotificationSetting where email = :mailbox")
    Optional<NotificationSetting> of(String mailbox);

    /** An account has one mailbox: what it said for another one before is over. */
    @HQL("delete from NotificationSetting where subject = :subject and email <> :mailbox")
    int forgetOthers(String subject, String mailbox);

    @HQL("select id from NotificationSetting where digest and email like '%@%' and (digestOn is null or digestOn < :day) order by id")
    List<UUID> withDigestNotSince(LocalDate day);
}

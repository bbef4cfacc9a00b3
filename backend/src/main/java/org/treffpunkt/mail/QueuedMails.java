package org.treffpunkt.mail;

import java.time.Instant;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The outbox as it is stored. */
interface QueuedMails {
    Session session();

    @HQL("from QueuedMail where nextAttemptAt <= :now order by nextAttemptAt, id")
    SelectionQuery<QueuedMail> due(Instant now);

    @HQL("select count(*) from QueuedMail where nextAttemptAt is not null")
    long waiting();

    @HQL("select count(*) from QueuedMail where givenUpAt > :since")
    long givenUpSince(Instant since);
}

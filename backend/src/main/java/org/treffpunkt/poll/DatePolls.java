package org.treffpunkt.poll;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All date polls and the answers to them. */
interface DatePolls {
    Session session();

    /** The newest first. */
    @HQL("from DatePoll where meeting.id = :meeting order by createdAt desc, id desc")
    List<DatePoll> of(UUID meeting);

    @HQL("from DatePollCount where pollId = :poll")
    List<DatePollCount> counts(UUID poll);

    /** Whoever answered first comes first. The database gives all of them only to those who write the meeting. */
    @HQL("from DatePollAnswer where pollId = :poll order by answeredAt, id")
    List<DatePollAnswer> answers(UUID poll);

    @HQL("from DatePollAnswer where pollId = :poll and subject = :subject order by answeredAt, id")
    List<DatePollAnswer> answersOf(UUID poll, String subject);
}

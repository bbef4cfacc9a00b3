package org.treffpunkt.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All notices and the replies to them. */
interface Notices {
    Session session();

    @HQL("from NoticeReply where notice.id = :notice order by createdAt, id")
    List<NoticeReply> replies(UUID notice);

    @HQL("from NoticeReply where notice.id = :notice and id = :reply")
    Optional<NoticeReply> reply(UUID notice, UUID reply);

    @HQL("select count(*) from NoticeReply where notice.id = :notice")
    long replyCount(UUID notice);
}

package org.treffpunkt.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All minutes and the comments on them. */
interface MinutesVersions {
    Session session();

    /** The newest first. */
    @HQL("from Minutes where meeting.id = :meeting and deletedAt is null order by number desc")
    List<Minutes> of(UUID meeting);

    @HQL("select coalesce(max(number), 0) from Minutes where meeting.id = :meeting")
    int numbered(UUID meeting);

    /** Those that were sent round and are not approved yet, the last one first. */
    @HQL("from Minutes where status = CIRCULATED and deletedAt is null order by circulatedAt desc, id")
    List<Minutes> circulated();

    @HQL("from MinutesComment where minutes.id = :minutes order by createdAt, id")
    List<MinutesComment> comments(UUID minutes);

    @HQL("from MinutesComment where minutes.id = :minutes and id = :comment")
    Optional<MinutesComment> comment(UUID minutes, UUID comment);

    @HQL("select count(*) from MinutesComment where minutes.id = :minutes")
    long commentCount(UUID minutes);

    @HQL("select count(*) from MinutesComment where minutes.id = :minutes and accepted is null")
    long openComments(UUID minutes);
}

package org.treffpunkt.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** What the database does to forget what is due; the functions are in the migrations. */
interface Forgetting {
    Session session();

    @HQL("from RetentionPlan where networkId = :network")
    Optional<RetentionPlan> plan(UUID network);

    @HQL("select id from Network order by id")
    List<UUID> networks();

    /** Of two who begin at once, one is not let: for as long as the transaction of the other lasts. */
    @SQL("select pg_try_advisory_xact_lock(hashtext('retention'), hashtext(:whose))")
    boolean begin(String whose);

    @SQL("select forget(:kind, :network, :olderThan, :moment)")
    long forget(String kind, UUID network, Instant olderThan, Instant moment);

    /** Of what belongs to no network. */
    @SQL("select forget(:kind, null, :olderThan, :moment)")
    long forgetOfNoNetwork(String kind, Instant olderThan, Instant moment);

    /** The ids of persons who are in nothing any more, or were deleted and are still pointed to. */
    @SQL("select cast(id as text) from persons_to_forget(:network, :idleSince, :deletedBefore) as id")
    List<String> persons(UUID network, Instant idleSince, Instant deletedBefore);

    /** What participants contributed who are about to be forgotten; their meetings are found by these words. */
    @SQL("select cast(meeting_id as text), words from contributions_to_forget(:network, :olderThan)")
    List<Contributed> contributions(UUID network, Instant olderThan);

    /** The meeting is not found by these words any more, folded as the search folds them. */
    @SQL("select unsay_in_meeting(cast(:meeting as uuid), :folded)")
    boolean unsay(String meeting, String folded);

    /** The last ones first. */
    @HQL("from RetentionRun where networkId = :network order by ranAt desc, id desc limit :most")
    List<RetentionRun> runs(UUID network, int most);

    @HQL("select count(*) from RetentionRun where networkId = :network and ranAt > :since")
    long runsSince(UUID network, Instant since);

    @HQL("delete from RetentionRun where ranAt < :before")
    int forgetRuns(Instant before);
}

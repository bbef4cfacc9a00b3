package org.treffpunkt.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.treffpunkt.publication.Publication.Kind;

/** All that is public. */
public interface Publications {
    Session session();

    @HQL("from Publication where kind = :kind and objectId = :id")
    Optional<Publication> find(Kind kind, UUID id);

    @HQL("""
            from Publication where kind = :kind and deleted in :deleted and createdAt >= :createdSince and createdAt <= :createdUntil and modifiedAt >= :modifiedSince and modifiedAt <= :modifiedUntil
                and objectId > :after order by objectId limit :most""")
    List<Publication> everywhere(Kind kind, Collection<Boolean> deleted, Instant createdSince, Instant createdUntil, Instant modifiedSince, Instant modifiedUntil, UUID after, int most);

    @HQL("""
            from Publication where networkId = :network and kind = :kind and deleted in :deleted and createdAt >= :createdSince and createdAt <= :createdUntil
                and modifiedAt >= :modifiedSince and modifiedAt <= :modifiedUntil and objectId > :after order by objectId limit :most""")
    List<Publication> ofNetwork(
            UUID network, Kind kind, Collection<Boolean> deleted, Instant createdSince, Instant createdUntil, Instant modifiedSince, Instant modifiedUntil, UUID after, int most);

    @HQL("""
            from Publication where heldBy = :holder and kind = :kind and deleted in :deleted and createdAt >= :createdSince and createdAt <= :createdUntil
                and modifiedAt >= :modifiedSince and modifiedAt <= :modifiedUntil and objectId > :after order by objectId limit :most""")
    List<Publication> heldBy(
            UUID holder, Kind kind, Collection<Boolean> deleted, Instant createdSince, Instant createdUntil, Instant modifiedSince, Instant modifiedUntil, UUID after, int most);

    /** What is shown within other records, of all of them at once. */
    @HQL("from Publication where holderId in :holders and kind in :kinds and deleted = false order by objectId")
    List<Publication> within(Collection<UUID> holders, Collection<Kind> kinds);

    @HQL("from Publication where networkId = :network and kind in :kinds and deleted = false order by modifiedAt desc, objectId desc limit :most offset :skipped")
    List<Publication> newsOfNetwork(UUID network, Collection<Kind> kinds, int most, int skipped);

    @HQL("from Publication where heldBy = :committee and kind in :kinds and deleted = false order by modifiedAt desc, objectId desc limit :most offset :skipped")
    List<Publication> newsOfCommittee(UUID committee, Collection<Kind> kinds, int most, int skipped);

    /** Writes down what is public now and what no longer is. */
    @SQL("select 1 from keep_published()")
    int keep();
}

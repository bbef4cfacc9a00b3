package org.treffpunkt.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What was done so far. */
interface AuditRecords {
    Session session();

    /** Where an object belongs, as its last entry says. */
    @HQL("select kind, networkId, about from AuditRecord where objectId = :object and kind is not null order by number desc limit 1")
    List<Whereabouts> whereabouts(UUID object);

    /** How many entries hold what an object was: none if it is older than the audit, or if all that was forgotten. */
    @HQL("select count(*) from AuditRecord where objectId = :object and after is not null")
    long kept(UUID object);

    /** The entries that took these back. */
    @HQL("select reverses, id from AuditRecord where reverses in :ids order by number")
    List<Reversed> reversed(Collection<UUID> ids);
}

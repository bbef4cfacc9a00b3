package org.treffpunkt.organisation;

import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All organisations. */
public interface Organisations {
    Session session();

    @HQL("from Organisation where deletedAt is null and (lower(shortName) = lower(:name) or lower(sortName) = lower(:name)) order by id limit 1")
    Optional<Organisation> called(String name);
}

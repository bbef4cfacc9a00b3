package org.treffpunkt.committee;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All committees. */
interface Committees {
    Session session();

    @HQL("from Committee c where c.deletedAt is null and exists (select 1 from c.seats s where s.network.id = :network) order by c.sortName, c.id")
    List<Committee> withSeatOf(UUID network);
}

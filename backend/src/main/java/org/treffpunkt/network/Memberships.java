package org.treffpunkt.network;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All memberships. */
public interface Memberships {
    Session session();

    @HQL("from Membership m left join fetch m.organisation left join fetch m.person where m.networkId = :network and m.status = ACTIVE and m.deletedAt is null order by m.sortName, m.id")
    List<Membership> active(UUID network);

    @HQL("from Membership where organisation.id = :holder or person.id = :holder")
    List<Membership> ofHolder(UUID holder);
}

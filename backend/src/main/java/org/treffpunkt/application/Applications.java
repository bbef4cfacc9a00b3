package org.treffpunkt.application;

import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All applications. */
interface Applications {
    Session session();

    @HQL("from ApplicationLink l join fetch l.application where l.hash = :hash")
    Optional<ApplicationLink> link(String hash);
}

package org.treffpunkt.protection;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What networks say about data. */
interface Privacies {
    Session session();

    @HQL("from Privacy where networkId = :network")
    Optional<Privacy> of(UUID network);
}

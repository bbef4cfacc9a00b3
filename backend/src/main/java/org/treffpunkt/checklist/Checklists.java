package org.treffpunkt.checklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All check lists and their templates. */
interface Checklists {
    Session session();

    @HQL("from ChecklistTemplate where networkId = :network and occasion = :occasion and deletedAt is null")
    Optional<ChecklistTemplate> template(UUID network, Occasion occasion);

    @HQL("from Checklist where membership.id = :membership and occasion = :occasion and deletedAt is null")
    List<Checklist> of(UUID membership, Occasion occasion);

    @HQL("select count(*) from Checklist where membership.id = :membership and occasion = :occasion and deletedAt is null")
    long begun(UUID membership, Occasion occasion);
}

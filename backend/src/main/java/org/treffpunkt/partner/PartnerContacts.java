package org.treffpunkt.partner;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All partner contacts. */
interface PartnerContacts {
    Session session();

    @HQL("from PartnerContact where organisation.id = :partner or person.id = :partner")
    List<PartnerContact> of(UUID partner);
}

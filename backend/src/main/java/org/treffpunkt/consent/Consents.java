package org.treffpunkt.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All consents, and what was asked for. */
interface Consents {
    Session session();

    @HQL("from ConsentLink l join fetch l.request where l.hash = :hash")
    Optional<ConsentLink> link(String hash);

    @HQL("from Consent where personId = :person order by recordedAt desc, id desc")
    List<Consent> ofPerson(UUID person);

    @HQL("from Consent where partnerContactId = :contact order by recordedAt desc, id desc")
    List<Consent> ofPartnerContact(UUID contact);

    @HQL("from ConsentRequest where personId = :person order by requestedAt desc, id desc")
    List<ConsentRequest> askedOfPerson(UUID person);

    @HQL("from ConsentRequest where partnerContactId = :contact order by requestedAt desc, id desc")
    List<ConsentRequest> askedOfPartnerContact(UUID contact);
}

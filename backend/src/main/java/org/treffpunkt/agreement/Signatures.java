package org.treffpunkt.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All signatures, and who was asked for one. */
interface Signatures {
    Session session();

    @HQL("from Signature s join fetch s.agreementVersion where s.agreementVersion.agreement.id = :agreement and s.deletedAt is null and s.revokedOn is null order by s.agreementVersion.number, s.id")
    List<Signature> valid(UUID agreement);

    @HQL("from SignatureRequest r join fetch r.version where r.version.agreement.id = :agreement order by r.sentAt, r.id")
    List<SignatureRequest> requests(UUID agreement);

    @HQL("from SignatureRequest where version.agreement.id = :agreement and membership.id = :membership and closedAt is null")
    List<SignatureRequest> open(UUID agreement, UUID membership);

    @HQL("from SignatureRequest where linkHash = :hash")
    Optional<SignatureRequest> byLink(String hash);

    @HQL("from Agreement where networkId = :network and requiredToJoin and status = IN_FORCE and deletedAt is null order by sortName, id")
    List<Agreement> requiredToJoin(UUID network);
}

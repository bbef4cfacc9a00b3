package org.treffpunkt.protection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The requests of those who are known here, and the links by which they see them. */
interface DataRequests {
    Session session();

    /** Of one's account, or of one's own address. */
    @HQL("from DataRequest where subject = :subject or lower(email) = lower(:email) order by receivedAt desc, id")
    List<DataRequest> of(String subject, String email);

    /** What is due first comes first. */
    @HQL("""
            from DataRequest
            where (networkId in :networks or :platform = true and networkId is null) and (:anywhere = true or networkId in :inNetworks) and status in :statuses
            order by dueOn, id""")
    SelectionQuery<DataRequest> toDecide(Collection<UUID> networks, boolean platform, boolean anywhere, Collection<UUID> inNetworks, Collection<DataRequest.Status> statuses);

    @HQL("select count(*) from DataRequest where status = OPEN and lower(email) in :addresses")
    long openOf(Collection<String> addresses);

    @HQL("from DataLink where hash = :hash")
    Optional<DataLink> link(String hash);
}

package org.treffpunkt.account;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** The rights given out. */
public interface Grants {
    Session session();

    @HQL("from Grant where subject = :subject order by createdAt, id")
    List<Grant> ofSubject(String subject);
}

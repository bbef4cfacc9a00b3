package org.treffpunkt.person;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All persons. */
public interface Persons {
    Session session();

    /** Whose name is like this one, the likest first. */
    @HQL("from Person where deletedAt is null and function('similarity', sortName, :sortName) > 0.5 order by function('similarity', sortName, :sortName) desc, id limit 10")
    List<Person> calledLike(String sortName);
}

package org.treffpunkt.organisation;

import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All organisations. */
public interface Organisations {
    Session session();

    @HQL("from Organisation where deletedAt is null and (lower(shortName) = lower(:name) or lower(sortName) = lower(:name)) order by id limit 1")
    Optional<Organisation> called(String name);

    /** What is called like this, by name, short name or other names, the likest first; the name is folded as search texts are. */
    @HQL("""
            from Organisation where deletedAt is null and function('word_similarity', :folded, searchText) > 0.6
            order by function('word_similarity', :folded, searchText) desc, id limit 10""")
    List<Organisation> calledLike(String folded);
}

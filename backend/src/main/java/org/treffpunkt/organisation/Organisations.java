package org.treffpunkt.organisation;

import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.value.Visibility;

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

    /** That an organisation of a list is for the members of one of these networks, since it has let the network read along. */
    static Predicate readBy(HibernateCriteriaBuilder builder, From<?, Organisation> organisation, Collection<UUID> networks) {
        var readers = networks.stream().map(network -> (Predicate) builder.isMember(network, organisation.get(Organisation_.readers))).toList();
        return builder.and(builder.isNull(organisation.get(Aggregate_.deletedAt)), builder.equal(organisation.get(Aggregate_.visibility), Visibility.NETWORK), builder.or(readers));
    }
}

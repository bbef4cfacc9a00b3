package org.treffpunkt.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** What those who wrote something are called. */
public interface SubjectNames {
    Session session();

    @HQL("select subject, name from SubjectName where subject in :subjects")
    List<Named> named(Collection<String> subjects);

    @HQL("insert into SubjectName (subject, name) values (:subject, :name) on conflict (subject) do update set name = :name")
    int name(String subject, String name);

    /** Names by subject. */
    default Map<String, String> of(Collection<String> subjects) {
        return subjects.isEmpty() ? Map.of() : named(subjects).stream().collect(Collectors.toMap(Named::subject, Named::name));
    }

    /** One of them. */
    record Named(String subject, String name) {}
}

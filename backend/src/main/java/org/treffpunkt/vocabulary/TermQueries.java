package org.treffpunkt.vocabulary;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Queries over the terms. */
interface TermQueries {
    Session session();

    @Find
    @Nullable Term byCode(Vocabulary vocabulary, String code);

    @HQL("from Term where vocabulary = :vocabulary order by position, code")
    List<Term> all(Vocabulary vocabulary);

    @HQL("select code from Term where vocabulary = :vocabulary and code in :codes")
    List<String> known(Vocabulary vocabulary, List<String> codes);

    /** The next narrower terms, and the members of groups. */
    @HQL("""
            select narrower.code from Term narrower where narrower.vocabulary = :vocabulary and (narrower.broader in :codes
                or exists (select 1 from Term wider where wider.vocabulary = :vocabulary and wider.code in :codes and array_contains(wider.members, narrower.code)))""")
    List<String> within(Vocabulary vocabulary, List<String> codes);
}

package org.treffpunkt.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Queries over the terms. */
interface TermQueries {
    Session session();

    @HQL("from Term where vocabulary = :vocabulary and code = :code")
    Optional<Term> byCode(Vocabulary vocabulary, String code);

    @HQL("select code from Term where vocabulary = :vocabulary")
    List<String> codes(Vocabulary vocabulary);

    @HQL("select coalesce(max(position), 0) from Term where vocabulary = :vocabulary")
    int lastPosition(Vocabulary vocabulary);

    @HQL("select code from Term where vocabulary = :vocabulary and code in :codes")
    List<String> known(Vocabulary vocabulary, List<String> codes);

    /** The next narrower terms, and the members of groups. */
    @HQL("""
            select narrower.code from Term narrower where narrower.vocabulary = :vocabulary and (narrower.broader in :codes
                or exists (select 1 from Term wider where wider.vocabulary = :vocabulary and wider.code in :codes and array_contains(wider.members, narrower.code)))""")
    List<String> within(Vocabulary vocabulary, List<String> codes);

    @HQL("select code from Term where vocabulary = :vocabulary and array_contains(members, :code)")
    List<String> groupsOf(Vocabulary vocabulary, String code);

    @HQL("select count(*) from TermUse where vocabulary = :vocabulary and code = :code")
    long uses(Vocabulary vocabulary, String code);

    /** Says that the edition is being loaded; 0 if it was before. */
    @HQL("insert into VocabularyEdition (fingerprint, loadedAt) values (:fingerprint, :now) on conflict do nothing")
    int begin(String fingerprint, Instant now);

    /** Where all terms stand. */
    @HQL("select code, broader, members from Term where vocabulary = :vocabulary")
    List<TermStanding> standings(Vocabulary vocabulary);
}

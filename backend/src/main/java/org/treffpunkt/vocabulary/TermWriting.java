package org.treffpunkt.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** Changes a vocabulary so that it stays a hierarchy and no record is left with a code that is none. */
@ApplicationScoped
class TermWriting {
    private final TermQueries queries;
    private final Terms terms;
    private final Trail trail;
    private final Clock clock;

    TermWriting(TermQueries queries, Terms terms, Trail trail, Clock clock) {
        this.queries = queries;
        this.terms = terms;
        this.trail = trail;
        this.clock = clock;
    }

    Term add(Vocabulary vocabulary, TermDraft draft) {
        requireTerms(vocabulary, draft);
        var term = draft.applyTo(new Term(vocabulary, draft.code(), queries.lastPosition(vocabulary) + 1));
        term.updatedAt = now();
        queries.session().persist(term);
        queries.session().flush();
        keep(Act.CREATED, term, null, TermDraft.of(term));
        return term;
    }

    Term change(Term term, TermDraft draft) {
        if (!draft.code().equals(term.code)) throw Refusal.ruleBroken("term-keeps-its-code", "/code", "Records point to the term by its code `" + term.code + "`: it stays.");
        requireTerms(term.vocabulary, draft);
        requireHierarchy(term, draft);
        TermDraft before = TermDraft.of(term);
        Instant now = now();
        term.updatedAt = now.isAfter(term.updatedAt) ? now : term.updatedAt.plus(1, ChronoUnit.MICROS);
        draft.applyTo(term);
        queries.session().flush();
        keep(Act.CHANGED, term, before, TermDraft.of(term));
        return term;
    }

    void remove(Term term) {
        if (!queries.within(term.vocabulary, List.of(term.code)).isEmpty() || !queries.groupsOf(term.vocabulary, term.code).isEmpty() || queries.uses(term.vocabulary, term.code) > 0)
            throw new Refusal(Refusal.Kind.CONFLICT, "term-in-use", "`" + term.code + "` is used by other terms or by records.", List.of());
        queries.session().remove(term);
        queries.session().flush();
        keep(Act.DELETED, term, TermDraft.of(term), null);
    }

    private void keep(Act act, Term term, @Nullable TermDraft before, @Nullable TermDraft after) {
        trail.keep(new Deed(act, "TERM", term.id, null, List.of(), before, after));
    }

    private void requireTerms(Vocabulary vocabulary, TermDraft draft) {
        terms.requireOptional(vocabulary, draft.broader(), "/broader");
        terms.require(vocabulary, draft.members(), "/members");
    }

    private void requireHierarchy(Term term, TermDraft draft) {
        if (draft.broader() != null && terms.withNarrower(term.vocabulary, Set.of(term.code)).contains(draft.broader()))
            throw Refusal.ruleBroken("term-within-itself", "/broader", "`" + draft.broader() + "` is this term or narrower than it.");
        for (int i = 0; i < draft.members().size(); i++)
            if (terms.withNarrower(term.vocabulary, Set.of(draft.members().get(i))).contains(term.code))
                throw Refusal.ruleBroken("term-within-itself", "/members/" + i, "`" + draft.members().get(i) + "` is this term or holds it.");
    }

    private Instant now() {
        return clock.instant();
    }
}

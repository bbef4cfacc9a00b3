package org.treffpunkt.vocabulary;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.shared.Trail;

/** Adds the shipped terms that are not there yet, once per edition of them. What an administrator changed stays as it is. */
@ApplicationScoped
class VocabularyLoading {
    private static final Logger LOG = Logger.getLogger(VocabularyLoading.class);

    private final TermQueries queries;
    private final Trail trail;
    private final Clock clock;

    VocabularyLoading(TermQueries queries, Trail trail, Clock clock) {
        this.queries = queries;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    @ActivateRequestContext
    void load(@Observes StartupEvent start) {
        Instant now = clock.instant();
        // Where several instances start at once, the others wait here until the first has loaded it.
        if (queries.begin(ShippedVocabularies.fingerprint(), now) == 0) return;
        int added = 0;
        for (var vocabulary : Vocabulary.values()) added += load(vocabulary, ShippedVocabularies.terms(vocabulary), now);
        queries.session().flush();
        trail.keep(new Deed(Act.CREATED, "VOCABULARY_EDITION", null, null, List.of(), null, Map.of("edition", ShippedVocabularies.fingerprint(), "terms", added)));
        LOG.infof("Loaded %d terms of the vocabularies", added);
    }

    private int load(Vocabulary vocabulary, List<TermDraft> drafts, Instant now) {
        var known = new HashSet<>(queries.codes(vocabulary));
        int position = 0;
        int added = 0;
        for (TermDraft draft : drafts) {
            position++;
            if (!known.add(draft.code())) continue;
            var term = draft.applyTo(new Term(vocabulary, draft.code(), position));
            term.updatedAt = now;
            queries.session().persist(term);
            added++;
        }
        return added;
    }
}

package org.treffpunkt.vocabulary;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import org.jboss.logging.Logger;

/** Adds the shipped terms that are not there yet, once per edition of them. What an administrator changed stays as it is. */
@ApplicationScoped
class VocabularyLoading {
    private static final Logger LOG = Logger.getLogger(VocabularyLoading.class);

    private final TermQueries queries;
    private final Clock clock;

    VocabularyLoading(TermQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional
    @ActivateRequestContext
    void load(@Observes StartupEvent start) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // Where several instances start at once, the others wait here until the first has loaded it.
        if (queries.begin(ShippedVocabularies.fingerprint(), now) == 0) return;
        int added = 0;
        for (var vocabulary : Vocabulary.values()) added += load(vocabulary, ShippedVocabularies.terms(vocabulary), now);
        queries.session().flush();
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

package org.treffpunkt.protection;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.treffpunkt.account.Accounts;

/** After a save was brought back: what the journal knows and the database does not is erased again, before anybody is served. */
@ApplicationScoped
class ErasureReplay {
    private static final Logger LOG = Logger.getLogger(ErasureReplay.class);

    private final ErasureJournal journal;
    private final Erasing erasing;
    private final Accounts accounts;

    ErasureReplay(ErasureJournal journal, Erasing erasing, Accounts accounts) {
        this.journal = journal;
        this.erasing = erasing;
        this.accounts = accounts;
    }

    @Transactional
    @ActivateRequestContext
    void atStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
        long again = replay();
        if (again > 0) LOG.infof("%d erasures of the journal were done again: this database is older than they are.", again);
    }

    long replay() {
        var entries = journal.entries();
        if (entries.isEmpty()) return 0;
        erasing.lock();
        return entries.stream().filter(this::again).count();
    }

    private boolean again(ErasureJournal.Entry entry) {
        if (entry.kind() == ErasureJournal.Kind.ACCOUNT) return accountAgain(entry.whom());
        if (erasing.knowsPerson(entry.whom())) return false;
        return erasing.person(entry.whom(), entry.kind() == ErasureJournal.Kind.PERSON_AND_FAMILY_NAME, null, null) != null;
    }

    /** Its identity provider may have been brought back too. */
    private boolean accountAgain(String subject) {
        if (erasing.knowsAccount(subject)) return false;
        erasing.account(subject, "", null, null);
        try {
            if (accounts.kept() && !accounts.gone(subject)) accounts.remove(subject);
        } catch (RuntimeException away) {
            LOG.errorf("The account %s was erased here again, but the identity provider did not answer: delete it there if it is still there.", subject);
        }
        return true;
    }
}

package org.treffpunkt.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import org.jboss.logging.Logger;

/** Writes down every minute what is public, so that those who took it over can be told when it is withdrawn. */
@ApplicationScoped
class Keeping {
    private static final Logger LOG = Logger.getLogger(Keeping.class);

    private final Publications publications;

    Keeping(Publications publications) {
        this.publications = publications;
    }

    @Scheduled(every = "{treffpunkt.publication.keep-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        try {
            QuarkusTransaction.requiringNew().run(publications::keep);
        } catch (PersistenceException e) {
            LOG.warnf("What is public could not be written down: %s", e.getMessage());
        }
    }
}

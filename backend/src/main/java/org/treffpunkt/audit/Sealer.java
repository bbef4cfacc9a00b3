package org.treffpunkt.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Seals the entries in their order every few seconds, so that writers need not wait for each other to build one chain. An entry is sealed when no transaction is left that
 * could still add one before it. Several instances may do this at once: the database lets one.
 */
@ApplicationScoped
class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Seals seals;
    private final RefusedTokens refusedTokens;
    private volatile @Nullable Horizon horizon;

    Sealer(Seals seals, RefusedTokens refusedTokens) {
        this.seals = seals;
        this.refusedTokens = refusedTokens;
    }

    @Scheduled(every = "{treffpunkt.audit.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealWhatHasSettled() {
        try {
            refusedTokens.keepCount();
            Horizon seen = horizon;
            if (seen == null) seen = QuarkusTransaction.requiringNew().call(seals::horizon);
            horizon = seal(seen) ? null : seen;
        } catch (PersistenceException e) {
            LOG.warnf("Sealing the audit has to wait: %s", e.getMessage());
        }
    }

    /** Seals all that was written so far; transactions that last may keep it from doing so in time. */
    void sealAll() throws InterruptedException {
        refusedTokens.keepCount();
        Horizon now = QuarkusTransaction.requiringNew().call(seals::horizon);
        for (long until = System.nanoTime() + PATIENCE.toNanos(); !seal(now) && System.nanoTime() < until; ) Thread.sleep(50);
    }

    private boolean seal(Horizon seen) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!seals.settled(seen.horizon())) return false;
            while (seals.seal(seen.given()) > 0) LOG.debug("Sealed a part of the audit");
            return true;
        });
    }
}

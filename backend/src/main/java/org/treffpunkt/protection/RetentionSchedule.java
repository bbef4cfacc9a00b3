package org.treffpunkt.protection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.treffpunkt.network.Network;

/** Once a night, network by network in a transaction each. Of several instances that do it at once, one is let; the others find that it was done. */
@ApplicationScoped
class RetentionSchedule {
    private static final Logger LOG = Logger.getLogger(RetentionSchedule.class);
    private static final Duration JUST_NOW = Duration.ofHours(12);
    private static final int PATIENCE_SECONDS = 600;

    private final Retention retention;
    private final Forgetting forgetting;
    private final Clock clock;

    RetentionSchedule(Retention retention, Forgetting forgetting, Clock clock) {
        this.retention = retention;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @Scheduled(cron = "{treffpunkt.retention-at}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void forgetWhatIsDue() {
        attempt("what belongs to no network", retention::applyToTheRest);
        for (UUID network : QuarkusTransaction.requiringNew().call(forgetting::networks)) attempt("network " + network, () -> forget(network));
    }

    private void forget(UUID network) {
        if (forgetting.runsSince(network, clock.instant().minus(JUST_NOW)) == 0)
            retention.apply(Objects.requireNonNull(forgetting.session().find(Network.class, network)));
    }

    /** One that fails keeps the others from nothing; the next night tries it again. */
    private static void attempt(String what, Runnable forget) {
        try {
            QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS).run(forget);
        } catch (RuntimeException e) {
            LOG.errorf("What is due of %s could not be forgotten: %s", what, e.getMessage());
        }
    }
}

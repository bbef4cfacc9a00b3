package org.treffpunkt.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.treffpunkt.shared.Act;

/** Counts requests with tokens that are not valid. Whoever sends them is unknown and may send very many: an entry for each would let them fill the disk. */
@ApplicationScoped
class RefusedTokens {
    private final AtomicInteger refused = new AtomicInteger();
    private final AuditRecords records;
    private final Clock clock;

    RefusedTokens(AuditRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    void count() {
        refused.incrementAndGet();
    }

    /** Writes one entry about all since the last. */
    void keepCount() {
        int count = refused.getAndSet(0);
        if (count == 0) return;
        var entry = new AuditRecord(Act.REFUSED, "TOKEN", null, null, List.of(), clock.instant());
        entry.count = count;
        QuarkusTransaction.requiringNew().run(() -> records.session().persist(entry));
    }
}

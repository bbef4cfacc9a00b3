package org.treffpunkt.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.shared.Trail;

/** Writes what networks decide and say about data, and tells the audit. */
@ApplicationScoped
class ProtectionDecisions {
    private final Session session;
    private final Trail trail;
    private final Clock clock;

    ProtectionDecisions(Session session, Trail trail, Clock clock) {
        this.session = session;
        this.trail = trail;
        this.clock = clock;
    }

    RetentionPlan write(RetentionPlan read, RetentionRulesDraft draft) {
        boolean first = read.version == 0;
        var plan = first ? new RetentionPlan(read.networkId, now()) : read;
        var before = first ? null : RetentionRulesDraft.of(plan);
        draft.applyTo(plan);
        plan.updatedAt = now();
        session.persist(plan);
        session.flush();
        keep("RETENTION_PLAN", plan.id, plan.networkId, before, RetentionRulesDraft.of(plan));
        return plan;
    }

    Privacy write(Privacy read, PrivacyDraft draft) {
        boolean first = read.version == 0;
        var privacy = first ? new Privacy(read.networkId, now()) : read;
        var before = first ? null : PrivacyDraft.of(privacy);
        draft.applyTo(privacy);
        privacy.updatedAt = now();
        session.persist(privacy);
        session.flush();
        keep("PRIVACY", privacy.id, privacy.networkId, before, PrivacyDraft.of(privacy));
        return privacy;
    }

    private void keep(String kind, UUID id, UUID network, @Nullable Object before, Object after) {
        trail.keep(new Deed(before == null ? Act.CREATED : Act.CHANGED, kind, id, network, List.of(), before, after));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

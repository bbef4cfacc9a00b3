package org.treffpunkt.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.CommitteeScopes;
import org.treffpunkt.shared.Aggregate;

/** Tells accounts which committees there are. */
@ApplicationScoped
class KnownCommittees implements CommitteeScopes {
    private final Session session;

    KnownCommittees(Session session) {
        this.session = session;
    }

    @Override
    public @Nullable Aggregate committee(UUID id) {
        return session.find(Committee.class, id);
    }

    @Override
    public void readAhead(Set<UUID> committees) {
        session.findMultiple(Committee.class, List.copyOf(committees));
    }
}

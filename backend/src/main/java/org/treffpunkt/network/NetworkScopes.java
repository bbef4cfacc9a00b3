package org.treffpunkt.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Scopes;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.Aggregate;

/** Tells accounts which networks and organisations there are. */
@ApplicationScoped
class NetworkScopes implements Scopes {
    private final Session session;

    NetworkScopes(Session session) {
        this.session = session;
    }

    @Override
    public @Nullable Aggregate network(UUID id) {
        return session.find(Network.class, id);
    }

    @Override
    public @Nullable Aggregate organisation(UUID id) {
        return session.find(Organisation.class, id);
    }

    @Override
    public void readAhead(Set<UUID> networks, Set<UUID> organisations) {
        session.findMultiple(Network.class, List.copyOf(networks));
        session.findMultiple(Organisation.class, List.copyOf(organisations));
    }
}

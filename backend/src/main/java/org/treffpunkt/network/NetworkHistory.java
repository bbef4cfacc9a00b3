package org.treffpunkt.network;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of networks, and how a change is taken back. */
class NetworkHistory {
    @Produces
    @Singleton
    History<Network> history(NetworkAccess access, NetworkResource resource) {
        return new History<>("networks", Network.class, NetworkDraft.class, access, (it, eyes) -> NetworkView.of(it, new NetworkAccess(eyes)),
                it -> List.of(), resource::patchNetwork, resource::deleteNetwork, resource::restoreNetwork);
    }
}

package org.treffpunkt.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;

/** The networks and organisations that rights are about. The feature that has them answers, since this package knows no feature. */
public interface Scopes {
    @Nullable Aggregate network(UUID id);

    @Nullable Aggregate organisation(UUID id);

    /** Reads them together: whoever asks for one of them later in the request does not ask the database again. */
    void readAhead(Set<UUID> networks, Set<UUID> organisations);
}

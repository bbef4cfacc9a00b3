package org.treffpunkt.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an object belongs: its kind, the network that keeps it, and who else is responsible for it. */
record Whereabouts(@Nullable String kind, @Nullable UUID network, UUID[] about) {
    static final Whereabouts UNKNOWN = new Whereabouts(null, null, new UUID[0]);
}

package org.treffpunkt.concern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to reach about a concern of a guest. */
@Schema(description = "Whom to reach about a concern that was raised without an account. Forgotten when its period is over.")
record ConcernGuestView(@Schema(required = true) String name, @Nullable String email) {
    static ConcernGuestView of(ConcernGuest it) {
        return new ConcernGuestView(it.name, it.email);
    }
}

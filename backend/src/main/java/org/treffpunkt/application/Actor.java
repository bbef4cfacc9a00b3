package org.treffpunkt.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;

/** Who took a step: by the identity provider's stable id, where they were signed in, and the name at that time. */
record Actor(@Nullable String subject, String name) {
    static Actor of(Caller caller) {
        return new Actor(caller.subject(), Objects.requireNonNullElse(caller.displayName(), ""));
    }
}

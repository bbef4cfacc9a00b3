package org.treffpunkt.notice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;

/** Who writes, as notices and replies keep it. */
final class Author {
    private Author() {}

    /** Whoever writes is signed in. */
    static String subject(Caller caller) {
        return Objects.requireNonNull(caller.subject());
    }

    /** What the others are shown: never the mail address that stands where an account has no name. */
    static @Nullable String name(Caller caller) {
        String name = caller.displayName();
        return name == null || name.contains("@") ? null : name;
    }
}

package org.treffpunkt.account;

import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who is not calling: what is asked for in their name is given with the rights they have now. */
@Vetoed
final class Absent extends Caller {
    private final @Nullable String subject;
    private final List<Grant> grants;

    @SuppressWarnings("NullAway") // of the caller's own, only the rights are asked
    Absent(@Nullable String subject, List<Grant> grants) {
        super(null, null, null, null, null);
        this.subject = subject;
        this.grants = grants;
    }

    @Override
    public boolean signedIn() {
        return subject != null;
    }

    @Override
    public @Nullable String subject() {
        return subject;
    }

    /** That stands in a token, which nobody sent. */
    @Override
    public boolean administersPlatform() {
        return false;
    }

    @Override
    List<Grant> grants() {
        return grants;
    }
}

package org.treffpunkt.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;

/** The committees that rights are about. Apart from {@link Scopes}, since the feature that has the networks knows no committees. */
public interface CommitteeScopes {
    @Nullable Aggregate committee(UUID id);

    /** As in {@link Scopes#readAhead}. */
    void readAhead(Set<UUID> committees);
}

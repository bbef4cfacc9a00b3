package org.treffpunkt.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;

/** The networks and organisations that rights are about. The feature that has them answers, since this package knows no feature. */
public interface Scopes {
    @Nullable Aggregate network(UUID id);

    @Nullable Aggregate organisation(UUID id);
}

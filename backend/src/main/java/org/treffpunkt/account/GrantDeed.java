package org.treffpunkt.account;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.value.Reference;

/** That a right was given or taken away, as the audit keeps it: in its network, or the one that keeps its organisation or committee. */
final class GrantDeed {
    private GrantDeed() {}

    static Deed of(Act act, Grant grant) {
        var right = new GrantDraft(grant.subject, grant.role, reference(grant.networkId), reference(grant.organisationId), reference(grant.committeeId));
        List<UUID> about = Stream.of(grant.organisationId, grant.committeeId).filter(Objects::nonNull).toList();
        return new Deed(act, "GRANT", grant.id, grant.keeperId, about, act == Act.REVOKED ? right : null, act == Act.GRANTED ? right : null);
    }

    private static @Nullable Reference reference(@Nullable UUID id) {
        return id == null ? null : Reference.to(id);
    }
}

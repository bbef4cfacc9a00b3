package org.treffpunkt.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.value.Reference;

/** That a right was given or taken away, as the audit keeps it: in its network, or the one that keeps its organisation. */
final class GrantDeed {
    private GrantDeed() {}

    static Deed of(Act act, Grant grant, Scopes scopes) {
        var right = new GrantDraft(grant.subject, grant.role, reference(grant.networkId), reference(grant.organisationId));
        Aggregate organisation = grant.organisationId == null ? null : scopes.organisation(grant.organisationId);
        return new Deed(act, "GRANT", grant.id, organisation == null ? grant.networkId : organisation.networkId(), organisation == null ? List.of() : List.of(organisation.id()),
                act == Act.REVOKED ? right : null, act == Act.GRANTED ? right : null);
    }

    private static @Nullable Reference reference(@Nullable UUID id) {
        return id == null ? null : Reference.to(id);
    }
}

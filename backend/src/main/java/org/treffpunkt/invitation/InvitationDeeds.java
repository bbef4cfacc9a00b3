package org.treffpunkt.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Grant;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.shared.Trail;
import org.treffpunkt.value.Reference;

/** Tells the audit what became of invitations. Neither the secret of the link nor the words of the mail are kept there. */
@ApplicationScoped
class InvitationDeeds {
    /** How far an invitation is. */
    record State(String email, Grant.Role role, @Nullable Reference network, @Nullable Reference organisation, Invitation.Status status, Instant expiresAt, @Nullable String acceptedBy) {}

    private final Trail trail;
    private final Clock clock;

    InvitationDeeds(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    State state(Invitation it) {
        return new State(it.email, it.promised.role(), reference(it.promised.networkId()), reference(it.promised.organisationId()), it.status(clock.instant()), it.expiresAt, it.acceptedBy);
    }

    /** @param before nothing for a new one */
    void keep(Invitation it, @Nullable State before) {
        List<UUID> about = it.promised.organisationId() == null ? List.of() : List.of(it.promised.organisationId());
        trail.keep(new Deed(before == null ? Act.CREATED : Act.CHANGED, "INVITATION", it.id, it.keeperId, about, before, state(it)));
    }

    private static @Nullable Reference reference(@Nullable UUID id) {
        return id == null ? null : Reference.to(id);
    }
}

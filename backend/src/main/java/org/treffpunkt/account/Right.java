package org.treffpunkt.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A right without the one who has it: what an invitation promises, and a {@link Grant} gives. */
@Embeddable
public record Right(@Enumerated(EnumType.STRING) Grant.Role role, @Nullable UUID networkId, @Nullable UUID organisationId, @Nullable UUID committeeId) {
    /** Where a draft names what it is about. */
    String pointer() {
        if (networkId != null) return "/network/id";
        return organisationId != null ? "/organisation/id" : "/committee/id";
    }

    /** Whether it lets nobody change anything, and read no more than all members do. */
    public boolean onlyReads() {
        return role == Grant.Role.MEMBER;
    }
}

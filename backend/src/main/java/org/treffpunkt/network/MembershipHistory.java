package org.treffpunkt.network;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of memberships, and how a change is taken back. */
class MembershipHistory {
    @Produces
    @Singleton
    History<Membership> history(MembershipAccess access, MembershipResource resource) {
        return new History<>("memberships", Membership.class, MembershipView.class, MembershipDraft.class, access, (it, eyes) -> MembershipView.of(it, new MembershipAccess(eyes)),
                it -> it.organisation == null ? List.of() : List.of(it.organisation.id()), resource::patchMembership, resource::deleteMembership, resource::restoreMembership);
    }
}

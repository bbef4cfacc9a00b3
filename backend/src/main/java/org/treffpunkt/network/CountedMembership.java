package org.treffpunkt.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.organisation.OrganisationKind;
import org.treffpunkt.value.Period;

/** What is counted of a membership that the caller may read; of an organisation they may not read, only that it is there. */
record CountedMembership(UUID holder, boolean person, Membership.Role role, @Nullable String constituency, @Nullable OrganisationKind kind, boolean migrantLed, Period period) {

    static CountedMembership of(Membership it, Caller caller) {
        Organisation known = it.organisation != null && caller.sees(it.organisation) ? it.organisation : null;
        return new CountedMembership(it.holder().id(), it.organisation == null, it.role, it.constituency, known == null ? null : known.kind(), known != null && known.migrantLed(), it.period());
    }

    /** Whether it makes its holder a member, as `recordedMembers` counts them. */
    boolean ofMember() {
        return role == Membership.Role.MEMBER || role == Membership.Role.COORDINATOR;
    }

    @Nullable String kindName() {
        return kind == null ? null : kind.name();
    }
}

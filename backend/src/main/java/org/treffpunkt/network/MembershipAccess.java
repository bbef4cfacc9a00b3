package org.treffpunkt.network;

import jakarta.enterprise.context.Dependent;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;

/** As {@link Access} says. */
@Dependent
class MembershipAccess extends Access<Membership> {
    MembershipAccess(Caller caller) {
        super(caller);
    }
}

package org.treffpunkt.application;

import jakarta.enterprise.context.Dependent;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;

/** As {@link Access} says; applications are always PRIVATE: for the coordinators of the network alone. */
@Dependent
class ApplicationAccess extends Access<Application> {
    ApplicationAccess(Caller caller) {
        super(caller);
    }
}

package org.treffpunkt.checklist;

import jakarta.enterprise.context.Dependent;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;

/** As {@link Access} says; check lists are always PRIVATE. */
@Dependent
class ChecklistAccess extends Access<Checklist> {
    ChecklistAccess(Caller caller) {
        super(caller);
    }
}

package org.treffpunkt.checklist;

import jakarta.enterprise.context.Dependent;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;

/** As {@link Access} says; templates are always PRIVATE. */
@Dependent
class ChecklistTemplateAccess extends Access<ChecklistTemplate> {
    ChecklistTemplateAccess(Caller caller) {
        super(caller);
    }
}

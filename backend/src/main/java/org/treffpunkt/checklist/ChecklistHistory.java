package org.treffpunkt.checklist;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of check lists, and how a change is taken back. */
class ChecklistHistory {
    @Produces
    @Singleton
    History<Checklist> history(ChecklistAccess access, ChecklistResource resource) {
        return new History<>("checklists", Checklist.class, ChecklistDraft.class, access, (it, eyes) -> ChecklistView.of(it, eyes),
                it -> List.of(), resource::patchChecklist, resource::deleteChecklist, resource::restoreChecklist);
    }
}

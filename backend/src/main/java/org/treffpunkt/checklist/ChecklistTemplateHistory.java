package org.treffpunkt.checklist;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of templates of check lists, and how a change is taken back. */
class ChecklistTemplateHistory {
    @Produces
    @Singleton
    History<ChecklistTemplate> history(ChecklistTemplateAccess access, ChecklistTemplateResource resource) {
        return new History<>("checklists", ChecklistTemplate.class, ChecklistTemplateDraft.class, access, (it, eyes) -> ChecklistTemplateView.of(it, eyes),
                it -> List.of(), resource::patchChecklistTemplate, resource::deleteChecklistTemplate, resource::restoreChecklistTemplate);
    }
}

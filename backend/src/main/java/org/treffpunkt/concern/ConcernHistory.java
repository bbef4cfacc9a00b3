package org.treffpunkt.concern;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;
import org.treffpunkt.audit.History;

/** What the audit keeps of concerns, and how a change is taken back. What was answered is taken back by opening the concern again. */
class ConcernHistory {
    @Produces
    @Singleton
    History<Concern> history(ConcernAccess access, ConcernResource resource) {
        return new History<>("concerns", Concern.class, ConcernView.class, ConcernDraft.class, access, ConcernView::kept,
                it -> Stream.<UUID>ofNullable(it.committeeId()).toList(), resource::patchConcern, resource::deleteConcern, resource::restoreConcern);
    }
}

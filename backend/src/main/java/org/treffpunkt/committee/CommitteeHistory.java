package org.treffpunkt.committee;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of committees, and how a change is taken back. */
class CommitteeHistory {
    @Produces
    @Singleton
    History<Committee> history(CommitteeAccess access, CommitteeResource resource) {
        return new History<>("committees", Committee.class, CommitteeDraft.class, access, (it, eyes) -> CommitteeView.of(it, new CommitteeAccess(eyes)),
                it -> List.of(it.id()), resource::patchCommittee, resource::deleteCommittee, resource::restoreCommittee);
    }
}

package org.treffpunkt.minutes;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.treffpunkt.audit.History;

/** What the audit keeps of minutes, and how a change is taken back: what was approved stays. */
class MinutesHistory {
    @Produces
    @Singleton
    History<Minutes> history(MinutesAccess access, MinutesResource resource) {
        return new History<>("meetings", Minutes.class, MinutesView.class, MinutesDraft.class, access, (it, eyes) -> MinutesView.of(it, new MinutesAccess(eyes)),
                it -> it.committee == null ? List.of() : List.of(it.committee.id()), resource::patchMinutes, resource::deleteMinutes, resource::restoreMinutes);
    }
}

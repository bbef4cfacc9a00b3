package org.treffpunkt.concern;

import jakarta.enterprise.context.Dependent;

/** Puts a concern together as its reader may see it: with the agendas it stands on, and the guest who raised it. */
@Dependent
class ConcernReading {
    private final Concerns concerns;
    private final ConcernAccess access;

    ConcernReading(Concerns concerns, ConcernAccess access) {
        this.concerns = concerns;
        this.access = access;
    }

    ConcernView view(Concern concern) {
        var guest = concern.authorSubject == null && access.decides(concern) ? concerns.guest(concern.id()).orElse(null) : null;
        return ConcernView.of(concern, concerns.agenda(concern.id()), guest, access);
    }

    /** After something beside it was written: what the database counts is counted anew. */
    ConcernView fresh(Concern concern) {
        concerns.session().flush();
        concerns.session().refresh(concern);
        return view(concern);
    }
}

package org.treffpunkt.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.value.Reference;

/** What was done with a concern beside changing it, as the audit keeps it: somebody supports it, or it was put onto an agenda. */
record ConcernDeed(Reference concern, @Nullable Reference meeting) {
    static Deed supported(ConcernSupport support) {
        return deed(Act.CREATED, support, null, of(support));
    }

    static Deed unsupported(ConcernSupport support) {
        return deed(Act.DELETED, support, of(support), null);
    }

    static Deed onAgenda(ConcernAgendaItem it) {
        return new Deed(Act.CREATED, "CONCERN_AGENDA_ITEM", it.id, it.concern.networkId(), List.of(), null, new ConcernDeed(Reference.to(it.concern.id()), Reference.to(it.meeting.id())));
    }

    private static ConcernDeed of(ConcernSupport it) {
        return new ConcernDeed(Reference.to(it.concern.id()), null);
    }

    private static Deed deed(Act act, ConcernSupport it, @Nullable ConcernDeed before, @Nullable ConcernDeed after) {
        return new Deed(act, "CONCERN_SUPPORT", it.id, it.concern.networkId(), List.of(), before, after);
    }
}

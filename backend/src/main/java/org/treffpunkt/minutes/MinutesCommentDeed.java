package org.treffpunkt.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.value.Reference;

/** A comment as the audit keeps it. */
record MinutesCommentDeed(Reference minutes, @Nullable UUID section, String text, @Nullable Boolean accepted, @Nullable String reason) {
    static Deed added(MinutesComment comment) {
        return deed(Act.CREATED, comment, null);
    }

    static Deed answered(MinutesComment comment, MinutesCommentDeed before) {
        return deed(Act.CHANGED, comment, before);
    }

    static MinutesCommentDeed of(MinutesComment it) {
        return new MinutesCommentDeed(Reference.to(it.minutes.id()), it.sectionId, it.text, it.accepted, it.reason);
    }

    private static Deed deed(Act act, MinutesComment it, @Nullable MinutesCommentDeed before) {
        UUID committee = it.minutes.committeeId();
        return new Deed(act, "MINUTES_COMMENT", it.id, it.minutes.networkId(), committee == null ? List.of() : List.of(committee), before, of(it));
    }
}

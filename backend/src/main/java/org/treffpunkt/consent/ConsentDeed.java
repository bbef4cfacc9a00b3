package org.treffpunkt.consent;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Reference;

/** That somebody agreed, or no longer does, as the audit keeps it: not the address or number itself. */
record ConsentDeed(Reference holder, ContactPoint.Kind point, ConsentPurpose purpose, ConsentSource source, State state) {
    /** What holds. */
    enum State { GIVEN, WITHDRAWN }

    static Deed given(Consent it) {
        return deed(Act.CREATED, it, null, of(it, it.source, it.withdrawnAt == null ? State.GIVEN : State.WITHDRAWN));
    }

    static Deed withdrawn(Consent it) {
        return deed(Act.CHANGED, it, of(it, it.source, State.GIVEN), of(it, Objects.requireNonNull(it.withdrawalSource), State.WITHDRAWN));
    }

    private static ConsentDeed of(Consent it, ConsentSource source, State state) {
        return new ConsentDeed(Reference.to(holder(it)), it.kind, it.purpose, source, state);
    }

    private static UUID holder(Consent it) {
        return Objects.requireNonNull(it.personId == null ? it.partnerContactId : it.personId);
    }

    private static Deed deed(Act act, Consent it, @Nullable ConsentDeed before, ConsentDeed after) {
        return new Deed(act, "CONSENT", it.id, it.networkId, List.of(), before, after);
    }
}

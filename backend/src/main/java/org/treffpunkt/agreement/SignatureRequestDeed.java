package org.treffpunkt.agreement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.value.Reference;

/** That a member was asked to sign, or declined, as the audit keeps it: neither the secret of the link nor whom the letter was written to. */
record SignatureRequestDeed(Reference agreement, int agreementVersion, Reference membership, State state) {
    /** How far the request is. */
    enum State { REQUESTED, DECLINED }

    static Deed requested(SignatureRequest request) {
        return deed(Act.CREATED, request, null, of(request, State.REQUESTED));
    }

    static Deed declined(SignatureRequest request) {
        return deed(Act.CHANGED, request, of(request, State.REQUESTED), of(request, State.DECLINED));
    }

    private static SignatureRequestDeed of(SignatureRequest it, State state) {
        return new SignatureRequestDeed(Reference.to(it.agreement().id()), it.version.number, Reference.to(it.membership.id()), state);
    }

    private static Deed deed(Act act, SignatureRequest it, @Nullable SignatureRequestDeed before, SignatureRequestDeed after) {
        Organisation member = it.membership.organisation();
        List<UUID> about = member == null ? List.of() : List.of(member.id());
        return new Deed(act, "SIGNATURE_REQUEST", it.id, it.membership.networkId(), about, before, after);
    }
}

package org.treffpunkt.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** Where whoever follows a mailed link signs or declines, without an account: the link says for whom and what. */
@ApplicationScoped
class SigningDesk {
    private final Signatures signatures;
    private final Records records;
    private final Trail trail;
    private final Clock clock;

    SigningDesk(Signatures signatures, Records records, Trail trail, Clock clock) {
        this.signatures = signatures;
        this.records = records;
        this.trail = trail;
        this.clock = clock;
    }

    SigningPage lookUp(SigningLink link) {
        return SigningPage.of(open(link.token()), SigningPage.State.OPEN);
    }

    SigningPage sign(Signing signing) {
        var request = open(signing.token());
        records.add(new Signature(request.version, request.membership, Signature.Method.LINK, signing.name(), signing.function(), request.email, records.today()));
        request.close(clock.instant());
        return SigningPage.of(request, SigningPage.State.SIGNED);
    }

    SigningPage decline(SigningRefusal refusal) {
        var request = open(refusal.token());
        request.decline(refusal.reason(), clock.instant());
        trail.keep(SignatureRequestDeed.declined(request));
        return SigningPage.of(request, SigningPage.State.DECLINED);
    }

    /** Of two who use the link at once, the second waits for what the first one leaves. */
    private SignatureRequest open(String token) {
        var request = signatures.byLink(new LinkToken(token).hash())
                .orElseThrow(() -> Refusal.ruleBroken("link-unknown", "/token", "This link is not one of ours. Open it as it stands in the letter, or ask for a new one."));
        signatures.session().refresh(request, LockModeType.PESSIMISTIC_WRITE);
        request.requireOpen(clock.instant());
        return request;
    }
}

package org.treffpunkt.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Membership;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Visibility;

/** That somebody signed a version of an agreement for a member. It can be revoked, not changed. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
public class Signature extends Aggregate {
    /** How it was given. */
    @Schema(name = "SignatureMethod", description = "How it was given. LINK: by a mailed link; RECORDED: on paper, written down by a coordinator.")
    enum Method { LINK, RECORDED }

    /** Not called `version`: that is how often the record was changed, and Hibernate would take this for it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    AgreementVersion agreementVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    Membership membership;

    @Enumerated(EnumType.STRING)
    Method method;

    String signerName;
    @Nullable String signerFunction;
    @Nullable String signerEmail;
    LocalDate signedOn;
    @Nullable LocalDate revokedOn;
    @Nullable String revocationReason;

    protected Signature() {}

    Signature(AgreementVersion version, Membership membership, Method method, String name, @Nullable String function, @Nullable String email, LocalDate on) {
        super(membership.networkId());
        this.agreementVersion = version;
        this.membership = membership;
        this.method = method;
        signerName = name;
        signerFunction = function;
        signerEmail = email;
        signedOn = on;
        describe(membership.holder().name(), Visibility.NETWORK, List.of(), List.of());
        findableBy(Stream.empty());
    }

    @Override
    public Aggregate namesake() {
        return membership.holder();
    }

    boolean valid() {
        return revokedOn == null && deletedAt() == null;
    }

    void revoke(String reason, LocalDate today) {
        if (revokedOn != null) throw new Refusal(Refusal.Kind.CONFLICT, "signature-revoked-already", "This signature was revoked already.", List.of());
        revokedOn = today;
        revocationReason = reason;
    }
}

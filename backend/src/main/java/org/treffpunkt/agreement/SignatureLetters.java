package org.treffpunkt.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.treffpunkt.network.MemberAdmitted;
import org.treffpunkt.network.Membership;
import org.treffpunkt.network.Memberships;
import org.treffpunkt.network.Spokesperson;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Records;
import org.treffpunkt.value.Reference;

/** Those who speak for members are asked to sign: by a letter with a link of their own. */
@ApplicationScoped
class SignatureLetters {
    private final Signatures signatures;
    private final Memberships memberships;
    private final Records records;
    private final SecureRandom random;
    private final Clock clock;

    SignatureLetters(Signatures signatures, Memberships memberships, Records records, SecureRandom random, Clock clock) {
        this.signatures = signatures;
        this.memberships = memberships;
        this.records = records;
        this.random = random;
        this.clock = clock;
    }

    /** Whoever is admitted is asked at once for what one signs to join. */
    void welcome(@Observes MemberAdmitted admitted) {
        for (Agreement agreement : signatures.requiredToJoin(admitted.membership().networkId()))
            agreement.newest().ifPresent(version -> { if (agreement.concerns(admitted.membership())) ask(version, List.of(admitted.membership())); });
    }

    /** All members that should sign the version and have not. */
    SignatureRoundResult askAll(AgreementVersion version) {
        return ask(version, missing(version));
    }

    List<Membership> missing(AgreementVersion version) {
        var signed = new HashSet<UUID>();
        for (Signature signature : signatures.valid(version.agreement.id())) if (signature.version.equals(version)) signed.add(signature.membership.id());
        return memberships.active(version.agreement.networkId()).stream().filter(it -> version.agreement.concerns(it) && !signed.contains(it.id())).toList();
    }

    SignatureRoundResult ask(AgreementVersion version, List<Membership> members) {
        var asked = new ArrayList<Reference>();
        var withoutAddress = new ArrayList<Reference>();
        for (Membership member : members) {
            var spokesperson = member.spokesperson(records.today()).filter(it -> it.emailAddress() != null);
            spokesperson.ifPresent(it -> ask(version, member, it));
            (spokesperson.isPresent() ? asked : withoutAddress).add(new Reference(member.id(), member.holder().name()));
        }
        signatures.session().flush();
        return new SignatureRoundResult(version.number, asked, withoutAddress);
    }

    private void ask(AgreementVersion version, Membership member, Spokesperson spokesperson) {
        signatures.open(version.agreement.id(), member.id()).forEach(earlier -> earlier.close(clock.instant()));
        var link = LinkToken.fresh(random);
        signatures.session().persist(new SignatureRequest(version, member, spokesperson.name(), java.util.Objects.requireNonNull(spokesperson.emailAddress()), link, clock.instant()));
    }
}

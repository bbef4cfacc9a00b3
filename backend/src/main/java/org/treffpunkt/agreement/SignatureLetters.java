package org.treffpunkt.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.treffpunkt.account.Caller;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.mail.Outbox;
import org.treffpunkt.network.MemberAdmitted;
import org.treffpunkt.network.Membership;
import org.treffpunkt.network.Memberships;
import org.treffpunkt.network.Spokesperson;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Trail;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;

/** Those who speak for members are asked to sign: by a letter with a link of their own. */
@ApplicationScoped
class SignatureLetters {
    private final Signatures signatures;
    private final Memberships memberships;
    private final Caller caller;
    private final Records records;
    private final Outbox outbox;
    private final Trail trail;
    private final SecureRandom random;
    private final Clock clock;
    private final String publicBaseUrl;

    SignatureLetters(Signatures signatures, Memberships memberships, Caller caller, Records records, Outbox outbox, Trail trail, SecureRandom random, Clock clock,
            @ConfigProperty(name = "treffpunkt.public-base-url") String publicBaseUrl) {
        this.signatures = signatures;
        this.memberships = memberships;
        this.caller = caller;
        this.records = records;
        this.outbox = outbox;
        this.trail = trail;
        this.random = random;
        this.clock = clock;
        this.publicBaseUrl = publicBaseUrl;
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
        for (Signature signature : signatures.valid(version.agreement.id())) if (signature.agreementVersion.equals(version)) signed.add(signature.membership.id());
        return memberships.active(version.agreement.networkId()).stream().filter(it -> version.agreement.concerns(it) && !signed.contains(it.id())).toList();
    }

    SignatureRoundResult ask(AgreementVersion version, List<Membership> members) {
        var asked = new ArrayList<Reference>();
        var withoutAddress = new ArrayList<Reference>();
        for (Membership member : members) {
            var spokesperson = member.spokesperson(records.today()).filter(it -> it.emailAddress() != null);
            spokesperson.ifPresent(it -> ask(version, member, it));
            (spokesperson.isPresent() ? asked : withoutAddress).add(caller.refer(member));
        }
        signatures.session().flush();
        return new SignatureRoundResult(version.number, asked, withoutAddress);
    }

    private void ask(AgreementVersion version, Membership member, Spokesperson spokesperson) {
        signatures.open(version.agreement.id(), member.id()).forEach(earlier -> earlier.close(clock.instant()));
        var link = LinkToken.fresh(random);
        var request = new SignatureRequest(version, member, spokesperson.name(), Objects.requireNonNull(spokesperson.emailAddress()), link, clock.instant());
        signatures.session().persist(request);
        trail.keep(SignatureRequestDeed.requested(request));
        outbox.put(mail(request, link));
    }

    /** In the language in which the agreement was first written. The secret stands behind the `#`: browsers send that to nobody, so it comes into no log and no Referer. */
    private SignatureMail mail(SignatureRequest request, LinkToken link) {
        var language = MailLanguage.nearest(request.agreement().name().original());
        return new SignatureMail(request.email, language, request.name, in(language, request.agreement().network.name()), in(language, request.membership.holder().name()),
                in(language, request.agreement().name()), request.version.number, URI.create(publicBaseUrl + "/signature#" + link.text()), request.expiresAt);
    }

    private static String in(MailLanguage language, LocalizedText text) {
        return text.in(List.of(Locale.forLanguageTag(language.tag())));
    }
}

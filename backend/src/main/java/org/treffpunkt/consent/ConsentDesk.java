package org.treffpunkt.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Scopes;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** Where whoever was asked sees what is asked, agrees, withdraws and agrees again, without an account: the link says who it is. */
@ApplicationScoped
class ConsentDesk {
    private final Consents consents;
    private final ConsentTexts texts;
    private final ConsentLetters letters;
    private final Scopes scopes;
    private final Trail trail;
    private final Clock clock;

    ConsentDesk(Consents consents, ConsentTexts texts, ConsentLetters letters, Scopes scopes, Trail trail, Clock clock) {
        this.consents = consents;
        this.texts = texts;
        this.letters = letters;
        this.scopes = scopes;
        this.trail = trail;
        this.clock = clock;
    }

    ConsentPage lookUp(ConsentLookup lookup) {
        return page(follow(lookup.token()));
    }

    ConsentPage answer(ConsentAnswers answers) {
        var request = follow(answers.token());
        // Of two answers at once, the second waits for what the first one leaves.
        consents.session().refresh(request, LockModeType.PESSIMISTIC_WRITE);
        texts.requireLanguage(request.textVersion, answers.textLanguage(), "/textLanguage");
        var said = new ArrayList<AskedPoint>();
        boolean agreed = false;
        for (int i = 0; i < answers.answers().size(); i++) {
            var answer = answers.answers().get(i);
            var point = new AskedPoint(answer.kind(), answer.value(), answer.purpose());
            if (!request.asked.contains(point)) throw Refusal.ruleBroken("unknown-contact-point", "/answers/" + i + "/value", "This was not asked: the lookup says what was.");
            if (!say(request, point, answer.given(), answers.textLanguage(), "/answers/" + i)) continue;
            said.add(point);
            agreed |= answer.given();
        }
        var all = of(request);
        if (!said.isEmpty()) letters.told(request, said.stream().distinct().map(point -> ConsentState.of(point, all)).toList(), agreed);
        return page(request);
    }

    /** Whether that was something new. */
    private boolean say(ConsentRequest request, AskedPoint point, boolean yes, String language, String pointer) {
        var last = Consent.last(of(request), point.kind(), point.point(), point.purpose()).orElse(null);
        if (last != null && (last.withdrawnAt == null) == yes) return false;
        Instant now = clock.instant();
        if (!yes && last != null) {
            last.withdraw(ConsentSource.LINK, null, now);
            consents.session().flush();
            trail.keep(ConsentDeed.withdrawn(last));
            return true;
        }
        if (yes && !request.open(now)) throw Refusal.ruleBroken("link-expired", pointer + "/given", "This link can no longer be used to agree, only to withdraw. Ask the network's coordinators for a new one.");
        var consent = new Consent(request.personId, request.partnerContactId, request.networkId, point, request.textVersion, language, yes ? now : null, now).byLink(request);
        if (!yes) consent.withdraw(ConsentSource.LINK, null, now);
        consents.session().persist(consent);
        consents.session().flush();
        trail.keep(ConsentDeed.given(consent));
        return true;
    }

    private ConsentRequest follow(String token) {
        @Nullable ConsentLink link = consents.link(new LinkToken(token).hash()).orElse(null);
        if (link == null) throw Refusal.ruleBroken("link-unknown", "/token", "This link is not one of ours, or what it was about is no longer kept. Open it as it stands in the letter, or ask for a new one.");
        return link.request;
    }

    private List<Consent> of(ConsentRequest request) {
        return request.personId == null ? consents.ofPartnerContact(Objects.requireNonNull(request.partnerContactId)) : consents.ofPerson(request.personId);
    }

    private ConsentPage page(ConsentRequest request) {
        var all = of(request);
        return new ConsentPage(Objects.requireNonNull(scopes.network(request.networkId)).name(), texts.of(request.textVersion), request.asked.stream().map(point -> ConsentState.of(point, all)).toList(),
                request.open(clock.instant()), request.expiresAt);
    }
}

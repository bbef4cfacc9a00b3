package org.treffpunkt.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.treffpunkt.account.Scopes;
import org.treffpunkt.http.Brake;
import org.treffpunkt.mail.Outbox;
import org.treffpunkt.shared.LinkToken;

/** The letters by which somebody is asked, and told what they have said. Each holds a link of its own, by which they can say otherwise at any time. */
@ApplicationScoped
class ConsentLetters {
    private static final int MOST_A_DAY = 10;

    private final Consents consents;
    private final Scopes scopes;
    private final Outbox outbox;
    private final Brake brake;
    private final SecureRandom random;
    private final String publicBaseUrl;

    ConsentLetters(Consents consents, Scopes scopes, Outbox outbox, Brake brake, SecureRandom random, @ConfigProperty(name = "treffpunkt.public-base-url") String publicBaseUrl) {
        this.consents = consents;
        this.scopes = scopes;
        this.outbox = outbox;
        this.brake = brake;
        this.random = random;
        this.publicBaseUrl = publicBaseUrl;
    }

    void ask(ConsentRequest request) {
        brake.limit("letters that ask " + request.email, MOST_A_DAY, Duration.ofDays(1));
        put(request, ConsentMail.About.REQUEST, List.of());
    }

    /** What was said just now, as it is shown from now on. Whoever withdraws is never refused, and can only withdraw what was agreed to. */
    void told(ConsentRequest request, List<ConsentState> states, boolean agreed) {
        if (agreed) brake.limit("letters that tell " + request.email, MOST_A_DAY, Duration.ofDays(1));
        put(request, ConsentMail.About.ANSWER, states);
    }

    private void put(ConsentRequest request, ConsentMail.About about, List<ConsentState> states) {
        var token = LinkToken.fresh(random);
        consents.session().persist(new ConsentLink(token, request));
        String network = Objects.requireNonNull(scopes.network(request.networkId)).name().in(List.of(Locale.forLanguageTag(request.language.tag())));
        // The secret stands behind the `#`: browsers send that to nobody, so it comes into no log and no Referer.
        outbox.put(new ConsentMail(request.email, request.language, about, network, states, URI.create(publicBaseUrl + "/consent#" + token.text()), request.expiresAt));
    }
}

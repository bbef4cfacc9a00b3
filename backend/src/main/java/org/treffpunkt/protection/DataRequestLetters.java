package org.treffpunkt.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Scopes;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.mail.Outbox;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.value.LocalizedText;

/** The letters about what is known of somebody: a link to it, that a request arrived, and what became of it. */
@ApplicationScoped
class DataRequestLetters {
    private final Outbox outbox;
    private final Scopes scopes;
    private final String publicBaseUrl;

    DataRequestLetters(Outbox outbox, Scopes scopes, @ConfigProperty(name = "treffpunkt.public-base-url") String publicBaseUrl) {
        this.outbox = outbox;
        this.scopes = scopes;
        this.publicBaseUrl = publicBaseUrl;
    }

    void link(DataLink link, LinkToken token, MailLanguage language) {
        // The secret stands behind the `#`: browsers send that to nobody, so it comes into no log and no Referer.
        outbox.put(new DataLinkMail(link.email, language, URI.create(publicBaseUrl + "/my-data#" + token.text()), link.expiresAt));
    }

    /** To the coordinators, where the network says how to reach them. */
    void arrived(DataRequest request) {
        if (request.networkId == null || !(scopes.network(request.networkId) instanceof Network network)) return;
        var language = MailLanguage.nearest(network.name().original());
        network.emailAddress().ifPresent(address -> outbox.put(new DataRequestArrivalMail(address, language, in(language, network.name()), request.dueOn, URI.create(publicBaseUrl + "/data-requests/" + request.id))));
    }

    void decided(DataRequest request) {
        if (request.email == null || request.reason == null) return;
        outbox.put(new DataRequestMail(request.email, request.language, request.kind, request.status == DataRequest.Status.DONE, named(request.networkId, request.language), request.reason));
    }

    private String named(@Nullable UUID network, MailLanguage language) {
        var record = network == null ? null : scopes.network(network);
        return record == null ? "Treffpunkt" : in(language, record.name());
    }

    private static String in(MailLanguage language, LocalizedText text) {
        return text.in(List.of(Locale.forLanguageTag(language.tag())));
    }
}

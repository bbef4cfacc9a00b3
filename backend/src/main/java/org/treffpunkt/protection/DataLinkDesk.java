package org.treffpunkt.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.treffpunkt.account.Scopes;
import org.treffpunkt.http.Brake;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Reference;

/** Where whoever reads the mails of an address sees and asks, without an account: the link from a mail says which address it is. */
@ApplicationScoped
class DataLinkDesk {
    private final DataRequests requests;
    private final PersonalDataRows rows;
    private final PersonalDataReading reading;
    private final DataRequestDesk desk;
    private final DataRequestLetters letters;
    private final Scopes scopes;
    private final Brake brake;
    private final SecureRandom random;
    private final Clock clock;
    private final int perAddress;
    private final int perMailbox;

    DataLinkDesk(DataRequests requests, PersonalDataRows rows, PersonalDataReading reading, DataRequestDesk desk, DataRequestLetters letters, Scopes scopes, Brake brake, SecureRandom random, Clock clock,
            @ConfigProperty(name = "treffpunkt.data-links.per-hour-and-address") int perAddress, @ConfigProperty(name = "treffpunkt.data-links.per-day-and-mailbox") int perMailbox) {
        this.requests = requests;
        this.rows = rows;
        this.reading = reading;
        this.desk = desk;
        this.letters = letters;
        this.scopes = scopes;
        this.brake = brake;
        this.random = random;
        this.clock = clock;
        this.perAddress = perAddress;
        this.perMailbox = perMailbox;
    }

    DataLinkReceipt order(DataLinkOrder order) {
        brake.perAddress("data links", perAddress, Duration.ofHours(1));
        brake.limit("data links to " + order.email(), perMailbox, Duration.ofDays(1));
        var token = LinkToken.fresh(random);
        var link = new DataLink(token, order.email(), clock.instant());
        requests.session().persist(link);
        letters.link(link, token, order.language());
        return new DataLinkReceipt(link.expiresAt);
    }

    DataLinkPage page(String token) {
        return page(follow(token));
    }

    PersonalData export(String token) {
        return reading.ofOneself(follow(token).email, null);
    }

    DataLinkPage ask(DataLinkRequest request) {
        var link = follow(request.token());
        brake.limit("data requests of " + link.email, perMailbox * 4, Duration.ofDays(1));
        desk.receive(request.request(), link.email, null, request.language());
        return page(link);
    }

    private DataLinkPage page(DataLink link) {
        var networks = rows.networksOf(link.email).stream().map(UUID::fromString).map(scopes::network).filter(java.util.Objects::nonNull)
                .map(network -> new Reference(network.id(), network.name())).toList();
        return new DataLinkPage(link.email, link.expiresAt, networks, desk.of(null, link.email));
    }

    private DataLink follow(String token) {
        var link = requests.link(new LinkToken(token).hash())
                .orElseThrow(() -> Refusal.ruleBroken("link-unknown", "/token", "This link is not one of ours. Open it as it stands in the mail, or ask for a new one."));
        if (!clock.instant().isBefore(link.expiresAt)) throw Refusal.ruleBroken("link-expired", "/token", "This link has expired. Ask for a new one.");
        return link;
    }
}

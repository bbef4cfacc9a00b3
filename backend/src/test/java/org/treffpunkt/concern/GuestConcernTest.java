package org.treffpunkt.concern;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.treffpunkt.support.Members.with;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** Whoever has no account is heard where the network wants that: by those who decide, who let others read it. */
@RealParts
class GuestConcernTest {
    private static final Api BERLIN = Api.as("koordination-berlin");
    private static final Api NOBODY = Api.anonymous();
    private String network;

    @BeforeEach
    void anOpenNetwork() {
        network = Fixture.networkOf("koordination-berlin");
        BERLIN.patch("/networks/" + network, "*", Map.of("concernsFrom", "EVERYBODY", "visibility", "PUBLIC")).statusCode(200);
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
    }

    @Test
    void aGuestIsHeardByCoordinatorsFirst() {
        NOBODY.post("/guest-concerns", with(draft(), "contact", contact("Ada@Example.org"))).statusCode(201).body("receivedAt", notNullValue());
        String concern = "/concerns/" + BERLIN.get("/concerns?network=" + network).statusCode(200).extract().path("items[0].id");
        BERLIN.get(concern).body("visibility", equalTo("PRIVATE")).body("title.de", equalTo("Ein Fest")).body("guest.name", equalTo("Ada Muster")).body("guest.email", equalTo("ada@example.org")).body("author", nullValue());
        Api.as("mitglied-erfurt").get(concern).statusCode(404);
        BERLIN.patch(concern, "*", Map.of("visibility", "PUBLIC")).statusCode(200);
        NOBODY.get(concern).statusCode(200).body("guest", nullValue());
        Api.as("mitglied-erfurt").get(concern).statusCode(200).body("guest", nullValue());
        NOBODY.post("/guest-concerns", draft()).statusCode(201);
        BERLIN.get("/concerns?network=" + network + "&status=OPEN&total=true").body("total", equalTo(2));
    }

    @Test
    void withoutConsentOrWhereNobodyAskedNothingIsTaken() {
        NOBODY.post("/guest-concerns", with(draft(), "contact", with(contact("ada@example.org"), "consent", false))).statusCode(400).body("violations.pointer", contains("/contact/consent"));
        NOBODY.post("/guest-concerns", with(draft(), "contact", contact("nobody"))).statusCode(400).body("type", equalTo("/problems/not-an-email-address"));
        NOBODY.post("/guest-concerns", with(draft(), "nickname", "bot")).statusCode(422).body("type", equalTo("/problems/looks-automated"));
        NOBODY.post("/guest-concerns", with(draft(), "language", "Deutsch")).statusCode(400);
        NOBODY.post("/guest-concerns", with(draft(), "network", Map.of("id", Fixture.unknownId()))).statusCode(422).body("type", equalTo("/problems/unknown-reference"));
        String elsewhere = BERLIN.create("/committees", ConcernResourceTest.committee(Fixture.networkOf("koordination-berlin")));
        NOBODY.post("/guest-concerns", with(draft(), "committee", Map.of("id", elsewhere))).statusCode(422).body("type", equalTo("/problems/committee-of-another-network"));
        BERLIN.patch("/networks/" + network, "*", Map.of("concernsFrom", "ACCOUNTS")).statusCode(200);
        NOBODY.post("/guest-concerns", draft()).statusCode(422).body("type", equalTo("/problems/network-takes-no-concerns-of-guests"));
    }

    @Test
    void aFloodOfGuestsIsHeldUp() {
        for (int i = 0; i < 5; i++) NOBODY.post("/guest-concerns", draft()).statusCode(201);
        NOBODY.post("/guest-concerns", draft()).statusCode(429).header("Retry-After", notNullValue());
        BERLIN.get("/concerns?network=" + network + "&total=true").body("total", equalTo(5));
    }

    @Test
    void howToReachThemIsForgottenAndTheConcernStays() throws SQLException {
        NOBODY.post("/guest-concerns", with(draft(), "contact", contact("ada@example.org"))).statusCode(201);
        String concern = BERLIN.get("/concerns?network=" + network).extract().path("items[0].id");
        try (var database = Database.asSuperuser()) {
            assertEquals(List.of(network), database.ask("select networks_of_address('ADA@example.org') intersect select '" + network + "'::uuid"));
            assertEquals(List.of("0"), database.ask("select forget('CONCERN', '" + network + "', now() - interval '1 day', now())"));
            assertEquals(List.of("1"), database.ask("select forget('CONCERN', '" + network + "', now() + interval '1 day', now())"));
            database.commit();
        }
        BERLIN.get("/concerns/" + concern).statusCode(200).body("guest", nullValue()).body("title.de", equalTo("Ein Fest"));
        BERLIN.delete("/concerns/" + concern, "*").statusCode(204);
        try (var database = Database.asSuperuser()) {
            assertEquals(List.of("1"), database.ask("select forget('DELETED_RECORD', '" + network + "', now() + interval '1 day', now())"));
            database.commit();
        }
        BERLIN.get("/concerns/" + concern).statusCode(404);
    }

    private Map<String, Object> draft() {
        return Map.of("network", Map.of("id", network), "kind", "IDEA", "title", "Ein Fest", "text", "Wir kochen zusammen.", "language", "de");
    }

    private static Map<String, Object> contact(String email) {
        return Map.of("name", "Ada Muster", "email", email, "consent", true, "consentVersion", "2026-11");
    }
}
